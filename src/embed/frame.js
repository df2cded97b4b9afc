// For the page that shows the check in a frame: gives the frame the height that the check asks for.
// The build shortens it to dist/frame.js; it has to stay under 1,000 bytes.
//
// A message counts only when it comes out of the very frame that it is about, and only as a height:
// whatever else a page may send, the most that can happen is that its own frame is high or low.
addEventListener("message", ({ data, source }) => {
  const { type, v, height } = Object(data);
  if (type !== "eerste-stap" || v !== 1) return;
  if (!Number.isInteger(height) || height < 0 || height > 20000) return;
  // Looked up now, so that it does not matter whether the frame or this script came first.
  for (const frame of document.querySelectorAll("iframe[data-eerste-stap]")) {
    if (frame.contentWindow === source) frame.style.height = height + "px";
  }
});
