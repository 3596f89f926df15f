// Stands in for demo-beacon.js: the unmodified SDK, with the names of Segment's Video spec where it has some.

const VIDEO = {
  "playback.started": "Video Playback Started", "playback.paused": "Video Playback Paused",
  "playback.resumed": "Video Playback Resumed", "playback.heartbeat": "Video Content Playing",
  "playback.completed": "Video Playback Completed", "playback.exited": "Video Playback Exited",
};

let opened = null;

export function open(config) {
  opened ??= begin(config);
  return {
    track: (event, properties) => opened.then((analytics) => {
      const { playback_id, title_id, position_ms, ...rest } = properties;
      const named = VIDEO[event]
        ? { session_id: playback_id, content_asset_ids: [title_id], position: Math.round(position_ms / 1000), ...rest }
        : properties;
      return analytics.track(VIDEO[event] ?? event, named, { context: { profile_id: config.profile } });
    }),
    flush() {},
  };
}

async function begin(config) {
  await new Promise((loaded, failed) => {
    const script = Object.assign(document.createElement("script"), { src: "/segment/index.js", onload: loaded, onerror: failed });
    document.head.append(script);
  });
  const segment = { apiKey: config.key, apiHost: `${location.host}/v1`, protocol: "http" };
  const [analytics] = await window.AnalyticsNext.AnalyticsBrowser.load({
    writeKey: config.key, cdnURL: `${location.origin}/segment`, cdnSettings: { integrations: { "Segment.io": segment } },
  });
  await analytics.identify(config.member);
  return analytics;
}
