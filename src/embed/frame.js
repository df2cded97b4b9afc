// The height of every frame that holds the check. This is for the page around it, and stands there
// before the frames: it listens for one number and does one thing with it.
addEventListener("message", ({ data, source }) => {
  if (data?.type !== "eerste-stap" || data.v !== 1) return;
  if (!Number.isInteger(data.height) || data.height < 0 || data.height > 20000) return;
  for (const frame of document.querySelectorAll("iframe[data-eerste-stap]")) {
    if (frame.contentWindow === source) frame.style.height = data.height + "px";
  }
});
