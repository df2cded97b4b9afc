// Notes when the page is first painted, and when the check itself stands in it; runs before the
// page's own script. Catches the memory of the program too, for `running.rs`.
WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
  __proto__: null,
  construct(target, given, made) {
    const instance = Reflect.construct(target, given, made);
    window.memory = instance.exports.memory ?? window.memory;
    return instance;
  },
});

// To the first task after the frame that is on its way.
window.framed = () =>
  new Promise((resume) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resume;
      port2.postMessage(null);
    }),
  );

window.started = new Promise((resume) => {
  const observer = new MutationObserver(async () => {
    if (!document.querySelector("#eerste-stap > :not(.eerste-stap) > .eerste-stap")) return;
    observer.disconnect();
    await framed();
    const usable = performance.now();
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    resume([paint.startTime, usable]);
  });
  observer.observe(document, { childList: true, subtree: true });
});
