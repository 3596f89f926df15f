// Notes which posters were really on the screen, in which row and place, and for how long.

const SEEN_MS = 500;
const TOLD_AFTER_MS = 5000;

const place = document.getElementById("analytics").dataset;
const { open } = await import(place.module);
const analytics = open(place);
const since = new Map();
const told = new WeakSet();

function tell(poster) {
  const visible_ms = Math.round(performance.now() - since.get(poster));
  since.delete(poster);
  if (visible_ms < SEEN_MS || told.has(poster)) return;
  told.add(poster);
  const row = poster.closest("[data-row]").dataset;
  const properties = {
    title_id: poster.dataset.titleId, artwork_id: `poster-${poster.dataset.titleId}`, rank: Number(poster.dataset.rank),
    row: Number(row.row), row_id: row.rowId, visible_ms,
  };
  if (row.requestId) properties.request_id = row.requestId;
  if (row.policy) properties.policy = row.policy;
  analytics.track("browse.impression", properties);
}

const watching = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting && !since.has(target) && !told.has(target)) {
      since.set(target, performance.now());
      setTimeout(() => { if (since.has(target)) target.dataset.seen = "yes"; }, SEEN_MS);
      setTimeout(() => { if (since.has(target)) tell(target); }, TOLD_AFTER_MS);
    } else if (!isIntersecting && since.has(target)) tell(target);
  }
}, { threshold: 0.5 });

document.querySelectorAll("[data-row] .poster").forEach((poster) => watching.observe(poster));
const leave = () => { [...since.keys()].forEach(tell); analytics.flush({ leaving: true }); };
window.addEventListener("pagehide", leave);
document.addEventListener("visibilitychange", () => { if (document.hidden) leave(); });
