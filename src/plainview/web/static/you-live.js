// Says on an open page of "Your data" that something new came in. It holds no value: the page that it leads to shows what it is.

const line = document.querySelector("[data-live]");
const said = line?.querySelector(".live-said");
const show = line?.querySelector(".live-show");
let stream = null;

function open() {
  if (stream || document.hidden) return;
  const asked = new URLSearchParams(location.search).get("language");
  stream = new EventSource(line.dataset.live + (asked ? `?language=${encodeURIComponent(asked)}` : ""));
  stream.addEventListener("open", () => { line.dataset.state = "open"; });
  stream.addEventListener("new", (message) => {
    const told = JSON.parse(message.data);
    said.textContent = told.said;
    show.href = told.path;
    show.hidden = false;
  });
  // The server ends a stream after some minutes; then the next one begins.
  stream.addEventListener("again", () => { close(); open(); });
}

function close() {
  stream?.close();
  stream = null;
  delete line.dataset.state;
}

if (line) {
  // A hidden page listens to nothing, so that it takes no connection away from others.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", open);
  open();
}
