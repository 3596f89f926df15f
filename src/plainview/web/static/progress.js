// Keeps the progress of open requests on a page up to date. Without scripts, loading the page again does the same.

const EVERY_MS = 2000;
const FOR_MS = 10 * 60 * 1000;
const began = Date.now();

const region = () => document.querySelector("[data-progress]");

async function look() {
  const here = region();
  if (!here || Date.now() - began > FOR_MS) return;
  if (!document.hidden) await renew(here);
  if (region()?.dataset.progress === "open") setTimeout(look, EVERY_MS);
}

async function renew(here) {
  // A page that came by a form, such as with a code, is asked for again by that form.
  const form = here.dataset.again && document.getElementById(here.dataset.again);
  const asked = form ? { method: "POST", body: new URLSearchParams(new FormData(form)) } : {};
  let text;
  try {
    const answer = await fetch(form ? form.action : location.href, { ...asked, headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    text = await answer.text();
  } catch {
    return;
  }
  const fresh = new DOMParser().parseFromString(text, "text/html").querySelector("[data-progress]");
  // Whoever is reading details or about to press a button is not disturbed by the same again.
  if (fresh && fresh.innerText !== here.innerText && !here.contains(document.activeElement)) here.replaceWith(fresh);
}

if (region()?.dataset.progress === "open") setTimeout(look, EVERY_MS);
