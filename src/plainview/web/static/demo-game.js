// Plays the game without asking the server at each press, by mouse, touch or arrow keys, and sends what happens.

const place = document.getElementById("analytics").dataset;
const { open } = await import(place.module);
const analytics = open(place);

const game = document.querySelector(".game");
const form = game.querySelector("form");
const { gameId: game_id, version, mode } = game.dataset;
const levels = JSON.parse(game.dataset.levels).map(([size, board, par]) => ({ size, board, par }));
const words = JSON.parse(game.dataset.words);
const platform = "web";
let play = null;

const say = (name, put = {}) => words[name].replace(/\{(\w+)\}/g, (_, key) => put[key] ?? "");
const send = (event, properties) => analytics.track(`game.${event}`, { game_id, ...properties });
const id = () => (crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}`);
const isSolved = () => play.board === 0;
const shape = () => play.duel ?? levels[play.level - 1];
const score = () => Math.max(10, 100 - 10 * Math.max(0, play.moves - shape().par));
const party = () => ({ match_id: play.match, mode, party_size: 2 });

function around(size, cell) {
  const row = Math.floor(cell / size), column = cell % size;
  return [[row, column], [row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]]
    .filter(([r, c]) => r >= 0 && r < size && c >= 0 && c < size)
    .reduce((bits, [r, c]) => bits | (1 << (r * size + c)), 0);
}

function begin(level) {
  Object.assign(play, { level, board: levels[level - 1].board, moves: 0, match: "", duel: null });
  send("progression", { level: String(level), status: "started" });
}

const acts = {
  start() {
    play = { beganMs: performance.now() };
    send("session_started", { version, platform });
    begin(1);
  },
  press(cell) {
    if (isSolved()) return;
    play.board ^= around(shape().size, cell);
    play.moves += 1;
    if (!isSolved() || play.match) return;
    send("progression", { level: String(play.level), status: "completed", score: score() });
    const achieved = { first_thaw: play.level === 1, no_move_wasted: play.moves <= shape().par, all_thawed: play.level === levels.length };
    Object.entries(achieved).filter(([, holds]) => holds).forEach(([name]) => send("achievement", { achievement_id: name }));
  },
  again() {
    if (play.match) Object.assign(play, { board: play.duel.board, moves: 0 });
    else {
      if (!isSolved()) send("progression", { level: String(play.level), status: "failed" });
      begin(play.level);
    }
  },
  next() { begin(play.level + 1); },
  join() {
    const size = 4, cells = new Set();
    while (cells.size < 5) cells.add(Math.floor(Math.random() * size * size));
    const board = [...cells].reduce((bits, cell) => bits ^ around(size, cell), 0);
    Object.assign(play, { match: id(), duel: { size, board, par: cells.size }, board, moves: 0 });
    send("multiplayer_joined", party());
  },
  leave() { send("multiplayer_left", party()); begin(play.level); },
  stop() {
    if (play.match) send("multiplayer_left", party());
    send("session_ended", { version, platform, played_ms: Math.round(performance.now() - play.beganMs) });
    play = null;
    analytics.flush();
  },
};

function made(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function act(name, plain = true) {
  return made("button", { type: "submit", name: "do", value: name, className: `button small${plain ? " plain-button" : ""}`, textContent: say(name) });
}

function sentence() {
  const player = 1 + ((play.moves - (isSolved() ? 1 : 0)) % 2);
  if (play.match) return say(isSolved() ? "won" : "turn", { player });
  if (!isSolved()) return say("moves", { moves: play.moves, par: shape().par });
  return say("solved", { score: score() }) + (play.level === levels.length ? ` ${say("all")}` : "");
}

const heading = made("h2", { className: "game-level" });
const status = made("p", { className: "game-said" });
status.setAttribute("role", "status");
const board = made("div");
board.setAttribute("role", "group");
board.setAttribute("aria-label", words.board);
const buttons = made("p", { className: "row game-acts" });

function bubble(cell, size) {
  const isFrozen = (play.board >> cell) & 1;
  const where = { row: Math.floor(cell / size) + 1, column: (cell % size) + 1 };
  const label = made("span", { className: "unseen", textContent: say(isFrozen ? "frozen" : "thawed", where) });
  return made("button", { type: "submit", name: "cell", value: String(cell), className: `bubble${isFrozen ? " is-frozen" : ""}` }, label);
}

function show() {
  const focused = document.activeElement?.name === "cell" ? document.activeElement.value : null;
  const token = form.querySelector("[name=csrf]");
  if (!play) {
    form.replaceChildren(token, made("p", {}, Object.assign(act("start", false), { className: "button" })));
    return;
  }
  const { size } = shape();
  heading.textContent = play.match ? say("match") : say("level", { level: play.level, count: levels.length });
  status.textContent = sentence();
  board.className = `board board-${size}`;
  board.replaceChildren(...Array.from({ length: size * size }, (_, cell) => bubble(cell, size)));
  const offered = play.match ? ["again", "leave", "stop"] : ["again", "join", "stop"];
  const hasNext = isSolved() && !play.match && play.level < levels.length;
  buttons.replaceChildren(...(hasNext ? [act("next", false)] : []), ...offered.map((name) => act(name)));
  if (board.parentNode !== form) form.replaceChildren(token, heading, status, board, buttons);
  if (hasNext) buttons.firstChild.focus();
  else if (focused !== null) board.children[Math.min(Number(focused), size * size - 1)].focus();
  else if (!isSolved()) board.firstChild.focus();
}

form.addEventListener("submit", (submitted) => {
  submitted.preventDefault();
  const { name, value } = submitted.submitter;
  if (name === "cell") acts.press(Number(value));
  else acts[value]();
  show();
});

const STEPS = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
form.addEventListener("keydown", (pressed) => {
  const step = STEPS[pressed.key];
  if (!step || pressed.target.name !== "cell") return;
  pressed.preventDefault();
  const { size } = shape(), cell = Number(pressed.target.value);
  const across = getComputedStyle(board).direction === "rtl" ? -step[1] : step[1];
  const row = Math.floor(cell / size) + step[0], column = (cell % size) + across;
  if (row >= 0 && row < size && column >= 0 && column < size) board.children[row * size + column].focus();
});

// Who leaves the page leaves the game.
window.addEventListener("pagehide", () => {
  if (play) acts.stop();
  analytics.flush({ leaving: true });
});

show();
game.dataset.ready = "yes";
