// Plays a clip that is drawn here from the title's name, and sends what a real player sends, with real numbers.

const place = document.getElementById("analytics").dataset;
const { open } = await import(place.module);
const analytics = open(place);

const player = document.querySelector(".player");
const canvas = player.querySelector("canvas");
const picture = canvas.getContext("2d");
const controls = player.querySelector(".controls");
const part = (name) => controls.querySelector(`[data-do="${name}"]`);
const [button, seek, track, quality] = ["play", "seek", "track", "quality"].map(part);
const clock = controls.querySelector(".clock");
const told = player.querySelector("[data-said]");

const { titleId: title_id, playbackId: playback_id, title } = player.dataset;
const content = JSON.parse(player.dataset.content);
const from = JSON.parse(player.dataset.place);
const lengthMs = Number(player.dataset.clipMs);
const heartbeatMs = Number(player.dataset.heartbeatMs);
const state = {
  isPlaying: false, hasStarted: false, hasEnded: false, positionMs: Number(player.dataset.fromMs), playedMs: 0,
  sinceMs: 0, startupMs: 0, dropped: 0, seekFromMs: null, lastMs: 0,
};

const whole = Math.round;
const kbps = () => Number(quality.selectedOptions[0].dataset.kbps);
const here = () => ({ title_id, playback_id, position_ms: whole(state.positionMs) });
const send = (event, more = {}) => analytics.track(`playback.${event}`, { ...here(), ...more });

function start(pressedMs) {
  state.hasStarted = true;
  state.startupMs = whole(performance.now() - pressedMs);
  const led = Object.fromEntries(Object.entries(from).map(([name, value]) => [`impression_${name}`, value]));
  send("started", {
    ...content, ...led, autoplay: false, bitrate_kbps: kbps(), rendition: quality.value, drm: "none",
    audio_language: content.content_language, startup_ms: state.startupMs,
    ...(track.value ? { subtitle_language: track.value } : {}),
  });
}

function beat() {
  send("heartbeat", {
    played_ms: whole(state.sinceMs), bitrate_kbps: kbps(), dropped_frames: state.dropped, ...content,
  });
  state.sinceMs = 0;
  state.dropped = 0;
}

function end(event) {
  if (!state.hasStarted || state.hasEnded) return;
  state.hasEnded = true;
  state.isPlaying = false;
  send(event, { played_ms: whole(state.playedMs), startup_ms: state.startupMs, rebuffer_ms: 0, ...content });
}

function play() {
  if (state.isPlaying) return;
  const pressedMs = performance.now();
  if (state.hasEnded) Object.assign(state, { positionMs: 0, hasEnded: false, hasStarted: false, playedMs: 0, sinceMs: 0 });
  state.isPlaying = true;
  state.lastMs = 0;
  if (state.hasStarted) send("resumed");
  button.textContent = player.dataset.pause;
  requestAnimationFrame((nowMs) => {
    if (!state.hasStarted) start(pressedMs);
    frame(nowMs);
  });
}

function pause() {
  if (!state.isPlaying) return;
  state.isPlaying = false;
  button.textContent = player.dataset.play;
  if (state.hasStarted) send("paused");
}

function frame(nowMs) {
  if (!state.isPlaying) return;
  if (state.lastMs) {
    const tookMs = Math.min(nowMs - state.lastMs, 1000);
    // A picture every 60th of a second is due; what took longer left some out.
    state.dropped += Math.max(0, whole(tookMs / 16.7) - 1);
    state.positionMs = Math.min(lengthMs, state.positionMs + tookMs);
    state.playedMs += tookMs;
    state.sinceMs += tookMs;
  }
  state.lastMs = nowMs;
  show();
  if (state.sinceMs >= heartbeatMs) beat();
  if (state.positionMs >= lengthMs) {
    end("completed");
    button.textContent = player.dataset.play;
    told.textContent = player.dataset.ended;
    analytics.flush();
  } else requestAnimationFrame(frame);
}

function show() {
  draw();
  if (state.seekFromMs === null) seek.value = String(whole(state.positionMs));
  const seconds = Math.floor(state.positionMs / 1000);
  clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  seek.setAttribute("aria-valuetext", clock.textContent);
}

// The picture: a sky that turns, a light that crosses it, hills, and the name.
const seed = [...title_id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
const hue = seed % 360;
const serif = 'Georgia, "DejaVu Serif", serif';

function draw() {
  const { width, height } = canvas;
  const at = state.positionMs / lengthMs;
  const sky = picture.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, `hsl(${hue + at * 50} 45% 16%)`);
  sky.addColorStop(1, `hsl(${hue + 60 + at * 40} 50% 42%)`);
  picture.fillStyle = sky;
  picture.fillRect(0, 0, width, height);
  picture.fillStyle = `hsl(${hue + 90} 70% 82%)`;
  picture.beginPath();
  picture.arc(width * (0.08 + 0.84 * at), height * (0.55 - 0.38 * Math.sin(Math.PI * at)), height * 0.09, 0, Math.PI * 2);
  picture.fill();
  for (let far = 0; far < 3; far += 1) {
    picture.fillStyle = `hsl(${hue + far * 12} 40% ${20 - far * 5}%)`;
    picture.beginPath();
    picture.moveTo(0, height);
    for (let step = 0; step <= 48; step += 1) {
      const x = (width * step) / 48;
      const wave = Math.sin((x / width) * (4 + far + (seed % 5)) + at * (3 + far * 2) + (seed >> far) % 6);
      picture.lineTo(x, height * (0.66 + far * 0.1 + 0.05 * wave));
    }
    picture.lineTo(width, height);
    picture.fill();
  }
  picture.fillStyle = "#fff";
  picture.textAlign = "center";
  picture.font = `600 ${height * 0.1}px ${serif}`;
  picture.globalAlpha = Math.max(0, 1 - Math.abs(at - 0.12) * 7) || (at === 0 ? 0.9 : 0);
  picture.fillText(title, width / 2, height * 0.45, width * 0.9);
  picture.globalAlpha = 1;
  if (track.value) {
    picture.font = `${height * 0.045}px sans-serif`;
    picture.fillText(`♪ ${track.value} ♪`, width / 2, height * 0.94);
  }
}

button.addEventListener("click", () => (state.isPlaying ? pause() : play()));
seek.addEventListener("input", () => {
  state.seekFromMs ??= state.positionMs;
  state.positionMs = Number(seek.value);
  show();
});
seek.addEventListener("change", () => {
  const from_ms = whole(state.seekFromMs ?? state.positionMs);
  state.positionMs = Number(seek.value);
  state.seekFromMs = null;
  if (state.hasStarted && !state.hasEnded) send("seeked", { from_ms, to_ms: whole(state.positionMs) });
  show();
});
track.addEventListener("change", () => {
  if (state.hasStarted && !state.hasEnded) {
    send("track_changed", { audio_language: content.content_language, subtitle_language: track.value || "und" });
  }
  show();
});
quality.addEventListener("change", () => {
  const { width, height } = quality.selectedOptions[0].dataset;
  canvas.width = Number(width);
  canvas.height = Number(height);
  if (state.hasStarted && !state.hasEnded) send("quality_changed", { rendition: quality.value, bitrate_kbps: kbps() });
  show();
});
document.addEventListener("visibilitychange", () => { if (document.hidden) pause(); });
window.addEventListener("pagehide", () => { end("exited"); analytics.flush({ leaving: true }); });

controls.hidden = false;
canvas.hidden = false;
player.querySelector(".screen img").hidden = true;
player.querySelector(".without").hidden = true;
show();
player.dataset.ready = "yes";
