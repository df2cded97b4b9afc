// Every way out of a page that we could think of, for `all_ways_out.rs`: each tries to reach an address
// of its own. `args`: the names to try; where to, with a slash at the end; a place where a connection
// counts; a place for the datagrams of WebTransport, and one for those of WebRTC.
const [names, canary, bare, transport, peers] = args;

const add = (name, attributes, place = document.body) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  place.append(element);
  return element;
};
const drawing = (markup, to) => {
  const part = document.createElementNS("http://www.w3.org/2000/svg", markup);
  part.setAttribute("href", to);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.append(part);
  document.body.append(svg);
};
const blob = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));

const ways = {
  // Scripts that send.
  fetch: (to) => fetch(to, { mode: "no-cors" }),
  "fetch, kept alive": (to) => fetch(to, { mode: "no-cors", keepalive: true }),
  "fetch, later": (to) => fetchLater(to, { activateAfter: 0 }),
  XMLHttpRequest: (to) => {
    const request = new XMLHttpRequest();
    request.open("GET", to);
    request.send();
  },
  beacon: (to) => navigator.sendBeacon(to, "x"),
  WebSocket: (to) => new WebSocket(to.replace("http", "ws")),
  EventSource: (to) => new EventSource(to),
  WebTransport: () => new WebTransport(`https://${transport}/`).ready,
  WebRTC: async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${peers}` }] });
    peer.createDataChannel("x");
    await peer.setLocalDescription(await peer.createOffer());
  },
  // Scripts that bring others.
  "script from elsewhere": (to) => document.body.append(Object.assign(document.createElement("script"), { src: to })),
  "module from elsewhere": (to) => import(to),
  worker: (to) => new Worker(blob(`fetch("${to}", { mode: "no-cors" })`)),
  "shared worker": (to) => new SharedWorker(blob(`fetch("${to}", { mode: "no-cors" })`)),
  "service worker": (to) => navigator.serviceWorker.register(to),
  worklet: (to) => new AudioContext().audioWorklet.addModule(to),
  // What a page shows.
  image: (to) => (new Image().src = to),
  "image for large screens": (to) => add("img", { srcset: `${to} 1x` }),
  "image in a drawing": (to) => drawing("image", to),
  "part of a drawing": (to) => drawing("use", to + "#x"),
  "button with an image": (to) => add("input", { type: "image", src: to }),
  "background of a style": (to) => (document.body.style.backgroundImage = `url("${to}")`),
  "background of a style sheet": async (to) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body::before { content: url("${to}") }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  "background of an element": (to) => add("table", { background: to }),
  "style sheet": (to) => add("link", { rel: "stylesheet", href: to }),
  "style sheet within another": (to) => (add("style", {}).textContent = `@import "${to}";`),
  font: (to) => new FontFace("x", `url("${to}")`).load(),
  video: (to) => add("video", { src: to }),
  "poster of a video": (to) => add("video", { poster: to }),
  "subtitles of a video": (to) => {
    const video = add("video", {});
    add("track", { src: to, default: "" }, video).track.mode = "showing";
  },
  sound: (to) => new Audio(to).load(),
  frame: (to) => add("iframe", { src: to }),
  object: (to) => add("object", { data: to }),
  "embedded object": (to) => add("embed", { src: to }),
  "icon of the page": (to) => add("link", { rel: "icon", href: to }, document.head),
  "manifest of an app": (to) => add("link", { rel: "manifest", href: to }, document.head),
  // What a browser fetches ahead.
  prefetch: (to) => add("link", { rel: "prefetch", href: to }, document.head),
  preload: (to) => add("link", { rel: "preload", as: "image", href: to }, document.head),
  "preload of a module": (to) => add("link", { rel: "modulepreload", href: to }, document.head),
  "connection ahead": () => add("link", { rel: "preconnect", href: `http://${bare}` }, document.head),
  "rules for fetching ahead": (to) => {
    const rules = { prefetch: [{ source: "list", urls: [to], eagerness: "immediate" }] };
    add("script", { type: "speculationrules" }).textContent = JSON.stringify(rules);
  },
  "ping of a link": (to) => add("a", { href: "#x", ping: to }).click(),
  // What leads away from the page.
  "form, in the address": (to) => add("form", { action: to }).submit(),
  "form, in the body": (to) => add("form", { action: to, method: "post" }).submit(),
  link: (to) => add("a", { href: to }).click(),
  "link to a file": (to) => add("a", { href: to, download: "x" }).click(),
  "link to a new window": (to) => add("a", { href: to, target: "_blank" }).click(),
  "new window": (to) => open(to),
  "another address": (to) => location.assign(to),
  "another address of the page around it": (to) => top.location.assign(to),
  refresh: (to) => add("meta", { "http-equiv": "refresh", content: `0;url=${to}` }, document.head),
};
if (!names) return Object.keys(ways);
for (const name of names) {
  try {
    // Whatever becomes of it: who waits at the other end has the last word.
    Promise.resolve(ways[name](canary + encodeURIComponent(name))).catch(() => {});
  } catch {
    // Closed by an exception.
  }
}
return true;
