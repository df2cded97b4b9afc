// A check in its place on a page: the static text before the program runs, the check itself, and
// the panels for when there is none.
//
// `way` is how it stands there: `form`, `version`, `build`; `settings()` and `address()` give texts
// of JSON; `found()` what is wrong with how it stands there, when somebody asked; `part(name)` gives
// a panel; `entitle`, `print`, `leave` and `done` do what the check asks for; `refused` hears that
// WebAssembly does not run here.

const buttons = (place) => [...place.querySelectorAll("button")];

// What is left of a session when someone starts again: the language, and that it was kept on the
// device, to be erased there.
const emptied = (session) => {
  if (!session) return session;
  const { language, until } = JSON.parse(session);
  return JSON.stringify({ "eerste-stap": 2, language, until, screen: "intro", answers: {}, asked_about_run: false });
};

// A screen is made anew so often, while nobody does anything, before that is given up.
const MOST_MENDED = 30;

// Puts an empty page in the place of this one, also for "back".
const leave = () => location.replace("about:blank");

function standIn(place, way) {
  let session;
  let check;
  let inner;
  let waiting;
  let gone = false;
  let again;
  let mended = 0;
  let alone;
  let handed;

  // Clicks on the static text, before the program runs: they are done again once it does.
  const early = [];
  const remember = (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    early.push(buttons(place).indexOf(button));
    place.toggleAttribute("data-waiting", true);
  };
  const stopRemembering = () => {
    waiting?.abort();
    place.removeAttribute("data-waiting");
  };
  const focused = () => place.getRootNode().activeElement;

  // What others do to the nodes in here, a translator or an extension. The program says when it
  // draws, and does so in one go: whatever else changes is theirs. Where a notice was on its way
  // already, it comes before the program's turn has ended, and holds what that drew.
  let drawing = false;
  const drawn = () => {
    if (drawing) watch.takeRecords();
    drawing = false;
  };
  const watch = new MutationObserver(() => (drawing ? (drawing = false) : mend()));
  watch.observe(place, { childList: true, characterData: true, subtree: true });

  function put(nodes) {
    place.replaceChildren(nodes);
    watch.takeRecords();
  }

  // Makes anew what others changed, so that what is read is what is answered. Where they change that
  // too, again and again, there is the panel instead; and if that does not stay, so be it.
  function mend() {
    mended++;
    if (!check) {
      if (mended < 2 * MOST_MENDED) again?.();
    } else if (mended < MOST_MENDED) {
      const used = way.form !== "element" || place.contains(focused());
      inner.replaceChildren();
      put(inner);
      check.redraw(used);
    } else {
      check.stop();
      self.fell();
    }
  }

  function run(module, from, focus) {
    inner = document.createElement("div");
    let shown = false;
    const show = () => {
      const button = buttons(place).indexOf(focused());
      stopRemembering();
      put(inner);
      buttons(inner)[button]?.focus();
      queueMicrotask(() => early.splice(0).forEach((index) => buttons(inner)[index]?.click()));
    };
    const host = {
      form: way.form,
      version: way.version,
      build: way.build,
      get settings() { return way.settings(); },
      get address() { return way.address(); },
      get found() { return way.found(); },
      keep(now) {
        session = now;
        if (shown) {
          mended = 0;
          return;
        }
        shown = true;
        locate();
        show();
        way.ready?.();
      },
      drawing() {
        drawing = true;
        queueMicrotask(drawn);
      },
      entitle: (language, title) => way.entitle?.(language, title),
      print: () => way.print(inner),
      leave: () => way.leave(),
      tell: (text) => console.info(text),
      done: () => way.done?.(),
    };
    try {
      running.add(self);
      check = alive(module).start(inner, host, from, focus);
    } catch (error) {
      // A panic on the way has been told already.
      console.error(error);
      if (running.delete(self)) self.fell();
    }
  }

  // Puts one of the panels in front of the reader.
  function panel(name) {
    stopRemembering();
    early.length = 0;
    check = undefined;
    put(way.part(name));
    way.entitle?.(undefined, place.querySelector("h1").textContent);
  }

  const self = {
    fell() {
      if (gone) return;
      // On a page with more than one check, only the one that is in use takes the focus.
      const used = way.form !== "element" || place.contains(focused());
      panel(session ? "fallen" : "no-start");
      again = self.fell;
      if (used) place.querySelector("h1").focus();
      // On a shared device the next person must not go on from here.
      const wipes = /idle-wipe\W+on\b/.test(way.address() + way.settings());
      if (wipes) alone = setTimeout(() => begin(emptied(session), false), 240000);
      place.querySelectorAll("[data-then]").forEach((button) => {
        const { then } = button.dataset;
        button.addEventListener("click", () => {
          mended = 0;
          if (then !== "save") return begin(then === "resume" ? session : emptied(session), true);
          URL.revokeObjectURL(handed);
          handed = handOut(session);
          button.closest("[lang]").querySelector("[hidden]")?.removeAttribute("hidden");
        });
      });
    },
    // The settings have changed.
    set() {
      check?.set();
    },
    // Gives the session, to go on from there elsewhere.
    stop() {
      gone = true;
      clearTimeout(alone);
      stopRemembering();
      watch.disconnect();
      running.delete(self);
      check?.stop();
      // Yew keeps the place that it drew in for ever: that must not hold on to all that is around it.
      inner?.remove();
      check = undefined;
      return session;
    },
  };

  function begin(from, focus) {
    clearTimeout(alone);
    URL.revokeObjectURL(handed);
    session = from;
    again = undefined;
    compile().then(
      (module) => gone || run(module, from, focus),
      (error) => {
        console.error(error);
        if (gone) return;
        again = () => panel("no-wasm");
        again();
        way.refused?.();
      },
    );
  }

  return {
    ...self,
    begin(from) {
      waiting = new AbortController();
      place.addEventListener("click", remember, waiting);
      begin(from, false);
    },
  };
}
