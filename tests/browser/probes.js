// The ways out of a page that the tests try, each to an address of its own below the canary.
const [canary, names] = args;
const append = (name, fill) => {
  const element = document.createElement(name);
  fill(element);
  document.body.append(element);
  return element;
};
const ways = {
  fetch: (url) => fetch(url, { mode: "no-cors" }).catch(() => {}),
  keepalive: (url) => fetch(url, { mode: "no-cors", keepalive: true }).catch(() => {}),
  xhr: (url) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.send();
  },
  image: (url) => (new Image().src = url),
  beacon: (url) => navigator.sendBeacon(url, "x"),
  websocket: (url) => new WebSocket(url.replace("http", "ws")),
  events: (url) => new EventSource(url),
  frame: (url) => append("iframe", (frame) => (frame.src = url)),
  style: (url) => append("link", (link) => Object.assign(link, { rel: "stylesheet", href: url })),
  video: (url) => append("video", (video) => (video.src = url)),
  font: (url) => new FontFace("x", `url("${url}")`).load().catch(() => {}),
  form: (url) => append("form", (it) => Object.assign(it, { action: url, method: "post" })).submit(),
};
for (const name of names) {
  try {
    ways[name](canary + name);
  } catch (error) {
    // What is blocked by an exception is blocked; the canary has the last word.
  }
}
