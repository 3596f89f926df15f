// Arrow keys for televisions: focus goes to what lies nearest in the direction that was pressed, and the screen follows.
// Without this the screens work by Tab, or by the set's own arrow keys.

const WAYS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
const BACK = new Set(["Escape", "Backspace", "GoBack", "BrowserBack", "XF86Back"]);
// What remote controls of webOS and Tizen send for "back", which has no name there.
const BACK_CODES = new Set([461, 10009]);
const SIDEWAYS_COSTS = 3;

const stops = () =>
  [...document.querySelectorAll("a[href], button:not([disabled])")].filter((stop) => stop.getClientRects().length > 0);

function gap(from, to, [x, y]) {
  // The way from one edge to the other in the direction pressed; below zero is behind.
  const ahead = x ? (x > 0 ? to.left - from.right : from.left - to.right) : y > 0 ? to.top - from.bottom : from.top - to.bottom;
  const [start, end, otherStart, otherEnd] = x ? [from.top, from.bottom, to.top, to.bottom] : [from.left, from.right, to.left, to.right];
  const beside = Math.max(0, otherStart - end, start - otherEnd);
  return [ahead, beside];
}

function nearest(way) {
  const here = document.activeElement;
  const every = stops();
  if (!every.includes(here)) return every[0];
  const from = here.getBoundingClientRect();
  let best = null;
  let least = Infinity;
  for (const stop of every) {
    if (stop === here) continue;
    const [ahead, beside] = gap(from, stop.getBoundingClientRect(), way);
    // Left and right stay in their row: what is only elsewhere lies up or down.
    if (ahead < -2 || (way[0] && beside > 0)) continue;
    const cost = Math.max(0, ahead) + SIDEWAYS_COSTS * beside;
    if (cost < least) [best, least] = [stop, cost];
  }
  return best;
}

function go(stop) {
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: "center", inline: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const way = WAYS[event.key];
  if (way) {
    event.preventDefault();
    const stop = nearest(way);
    if (stop) go(stop);
    else window.scrollBy({ top: way[1] * window.innerHeight * 0.5 });
  } else if (BACK.has(event.key) || BACK_CODES.has(event.keyCode)) {
    const back = document.querySelector("[data-back]");
    if (!back) return;
    event.preventDefault();
    back.click();
  }
});

const asked = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
const first = stops().includes(asked) ? asked : document.querySelector("[autofocus]") ?? stops()[0];
if (first) go(first);
