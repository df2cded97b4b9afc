// Notes how long every click on an answer takes until it is painted, for `clicks.rs`.
const clicks = (window.clicks = []);

// The browser's own measure: from the event to the paint after it, in steps of 8 ms. It does not
// report what takes less than 16 ms.
const timed = (entry) => {
  const click = clicks.find((click) => Math.abs(click.at - entry.startTime) < 0.2);
  if (click && entry.name === "click") click.timed = Math.max(click.timed, entry.duration);
};
new PerformanceObserver((list) => list.getEntries().forEach(timed))
  .observe({ type: "event", durationThreshold: 16 });

// The other measure: from the event to the first task after the frame that it leads to.
const note = (event) => {
  const row = event.target.closest("[part=option]");
  // A press on a row makes the browser click its button too: one person, one click.
  if (!row || !event.isTrusted || event.target.localName === "input") return;
  const click = { at: event.timeStamp, timed: 0, framed: null };
  clicks.push(click);
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (click.framed = performance.now() - click.at);
    port2.postMessage(null);
  });
};
addEventListener("click", note, true);
