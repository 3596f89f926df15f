// Sends what happens to the service's way in, as an app would: in batches, with ids that let a batch be sent twice.
// Another module may take its place: one that exports `open(config)` and answers `track(event, properties)` and `flush()`.

const GATHERED_MS = 250;
const MOST = 50;
const MOST_WAITING = 500;
const TRIED_AGAIN_MS = 3000;

let opened = null;

export function open(config) {
  opened ??= new Beacon(config);
  return opened;
}

class Beacon {
  constructor(config) {
    this.config = config;
    this.waiting = [];
    this.timer = 0;
    window.addEventListener("pagehide", () => this.flush({ leaving: true }));
    document.addEventListener("visibilitychange", () => { if (document.hidden) this.flush({ leaving: true }); });
  }

  track(event, properties = {}) {
    const { member, profile, browser, kind } = this.config;
    const context = { device_class: kind, locale: navigator.language, timezone: timezone() };
    if (browser) context.device_id = browser;
    this.waiting.push({
      id: crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}`,
      event, member_id: member, profile_id: profile, occurred_at: new Date().toISOString(), properties, context,
    });
    this.waiting.splice(0, this.waiting.length - MOST_WAITING);
    this.timer ||= setTimeout(() => this.flush(), GATHERED_MS);
  }

  async flush({ leaving = false } = {}) {
    clearTimeout(this.timer);
    this.timer = 0;
    const events = this.waiting.splice(0, MOST);
    if (!events.length) return;
    const body = JSON.stringify({ writeKey: this.config.key, events });
    if (leaving && navigator.sendBeacon(this.config.events, body)) {
      if (this.waiting.length) this.flush({ leaving });
      return;
    }
    try {
      const answer = await fetch(this.config.events, { method: "POST", body, keepalive: true });
      if (answer.status >= 500 || answer.status === 429) throw new Error(String(answer.status));
    } catch {
      // Nothing is lost: the same ids come again, and are stored once.
      this.waiting.unshift(...events);
      this.timer ||= setTimeout(() => this.flush(), TRIED_AGAIN_MS);
      return;
    }
    if (this.waiting.length) this.flush();
  }
}

function timezone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
