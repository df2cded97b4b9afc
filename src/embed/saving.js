// A session as the file of one's own that the check itself saves, for when its program has fallen.

// What `src/content/saved.rs` writes for a file: made today, not kept on the device, and with nothing
// ticked to share.
function asFile(session) {
  const whole = JSON.parse(session);
  const today = new Date();
  // What is written is the time in Greenwich.
  today.setMinutes(today.getMinutes() - today.getTimezoneOffset());
  const ticks = whole.ticks?.filter((tick) => !tick.startsWith("share-"));
  return JSON.stringify({ ...whole, made: today.toISOString().slice(0, 10), until: null, ticks });
}

// Gives the browser the file to save, and returns its address: not every browser has read it by the
// time that this is over.
function handOut(session) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([asFile(session)], { type: "application/json" }));
  link.download = "eerste-stap.json";
  link.click();
  return link.href;
}
