(() => {
  const frames = document.querySelectorAll("iframe[data-eerste-stap]");
  addEventListener("message", ({ data, source }) => {
    if (data?.type !== "eerste-stap" || data.v !== 1) return;
    const { height } = data;
    if (!Number.isInteger(height) || height < 0 || height > 20000) return;
    for (const frame of frames) if (frame.contentWindow === source) frame.height = height;
  });
})();
