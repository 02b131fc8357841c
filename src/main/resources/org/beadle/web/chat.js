// The chat's page while it is open: sends without a reload, and shows what is new as it comes.

import { complete } from "./completion.js";
import { keepDraft } from "./draft.js";
import { put, scrollToEnd, showsOlder } from "./messages.js";
import { unreadUnder } from "./unread.js";
import { unsentUnder } from "./unsent.js";

const here = document.getElementById("here");
const place = here.dataset.place;
const query = new URLSearchParams(new FormData(here));
const announcements = document.getElementById("announcements");
const trouble = document.getElementById("trouble");
const command = document.getElementById("text");

const where = `${query.get("board")} ${query.get("as")} ${place}`;

document.addEventListener("submit", (event) => {
  const form = event.target;
  const action = form.getAttribute("action");
  if (action === "/sign-out") forget();
  const send = action === "/say" ? say : form.id === "move" ? move : null;
  if (!send) return;
  event.preventDefault();
  send(form, event.submitter);
});

// What is said ------------------------------------------------------------------------------------

/** What was pressed or typed, in order; the first is on its way. */
const waiting = [];
let sending = false;

/** The ids of worded attempts that got no answer, so that sending them again does nothing twice. */
const attempts = new Map();

const unsent = unsentUnder(`unsent ${where}`, (item) => wait({ ...item, form: command.form, again: true }));

function say(form, submitter) {
  const fields = new URLSearchParams(new FormData(form, submitter));
  fields.delete("event");
  const attempt = fields.toString();
  if (form === command.form) command.value = "";
  if (waiting.at(-1)?.attempt === attempt) return; // pressed twice
  const event = attempts.get(attempt) ?? freshId();
  wait({ attempt, event, words: wordsOf(fields), form, submitter });
}

function wordsOf(fields) {
  const press = fields.get("press");
  return press ? `${press.split(".").slice(2).join(".")} ${fields.get("words") ?? ""}`.trim() : fields.get("text");
}

async function wait(item) {
  waiting.push(item);
  showBusy(item.form);
  if (sending) return;
  sending = true;
  try {
    while (waiting.length > 0) await sendFirst();
  } finally {
    sending = false;
  }
  if (showsOlder && unseen) location.assign(document.querySelector(".later a").href);
}

/** Whether an answer came that this page, being of earlier messages, does not show. */
let unseen = false;

/** What waits behind words that were not sent was meant to follow them, and is not sent either. */
async function sendFirst() {
  const item = waiting[0];
  const answer = await post("/say", new URLSearchParams(`${item.attempt}&event=${item.event}`));
  const over = waiting.splice(0, answer ? 1 : waiting.length);
  if (answer) take(item, answer);
  else over.forEach(giveBack);
  over.forEach((each) => showBusy(each.form));
}

function take(item, answer) {
  attempts.delete(item.attempt);
  unsent.drop(item.attempt);
  settle(item.form);
  unseen ||= !put(answer.html);
  announce(answer.summary);
  if (!(item.submitter ?? item.form).closest(".choices")) scrollToEnd(); // the next choice stands beside this one
}

function showBusy(form) {
  form.ariaBusy = String(waiting.some((item) => item.form === form));
}

function freshId() {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

/** What was typed stands in the box again, and all else, or where the box is in use, above it. */
function giveBack({ attempt, event, words, form, again }) {
  const fields = new URLSearchParams(attempt);
  const worded = fields.has("text") || fields.has("words");
  if (worded) attempts.set(attempt, event);
  if (form === command.form && !again && command.value === "") command.value = words;
  else unsent.add({ attempt, event: worded ? event : freshId(), words });
}

function settle(form) {
  const asked = form.closest("details");
  if (!asked) return;
  form.reset();
  asked.open = false;
  asked.querySelector("summary").focus();
}

document.addEventListener("unanswered", ({ detail }) => {
  const fields = new URLSearchParams(new FormData(detail.form));
  const item = { attempt: fields.toString(), event: freshId(), words: wordsOf(fields) };
  if (command.value === "") command.value = item.words;
  else unsent.add(item);
  tell("The question that you were answering is gone, since its card has changed. Your words are kept below.");
});

async function move(form, submitter) {
  if (form.ariaBusy === "true") {
    tell("Beadle is still moving on. Press again in a moment.");
    return;
  }
  form.ariaBusy = "true";
  announce("Moving on. This may take a moment.");
  const fields = new URLSearchParams(new FormData(form, submitter));
  const answer = await post(form.getAttribute("action"), fields);
  form.ariaBusy = "false";
  if (answer) showDate(answer.today);
}

/** The server's answer; nothing where there was none, which the reader is told. */
async function post(address, fields) {
  try {
    const headers = { Accept: "application/json" };
    const response = await fetch(address, { method: "POST", headers, body: fields, keepalive: true });
    tell(response.ok ? "" : await response.text());
    return response.ok ? await response.json() : null;
  } catch {
    tell("That was not sent: Beadle can't be reached. Check your connection and try again.");
    return null;
  }
}

/** Leaves nothing in the browser for whoever signs in next. */
function forget() {
  command.value = "";
  waiting.length = 0;
  sessionStorage.clear();
}

addEventListener("pagehide", () => waiting.slice(1).forEach((item) => giveBack({ ...item, again: true })));

function tell(problem) {
  trouble.textContent = problem;
  trouble.hidden = problem === "";
}

function announce(sentence) {
  announcements.textContent = sentence;
}

function showDate(today) {
  const shown = document.getElementById("today");
  if (shown.textContent === today) return;
  shown.textContent = today;
  announce(`Today is ${today}`);
}

// What is new -------------------------------------------------------------------------------------

const unread = unreadUnder(`unread ${query.get("board")} ${query.get("as")}`, place);
const offline = document.getElementById("offline");
const live = new EventSource(`/live?${query}`);
let lost;
let cutOff;

live.addEventListener("ready", async () => {
  const shown = new URLSearchParams(location.search).get("before");
  const response = await fetch(`/messages?${query}${shown ? `&before=${encodeURIComponent(shown)}` : ""}`);
  document.documentElement.dataset.live = "yes";
  tell("");
  showConnected();
  if (response.ok) put(await response.text());
});

live.addEventListener("message", (event) => {
  const message = JSON.parse(event.data);
  if (message.place !== place) unread.mark(message.place);
  else if (put(message.html)) announce(message.summary);
});

live.addEventListener("date", (event) => showDate(JSON.parse(event.data).today));

live.addEventListener("error", () => {
  document.documentElement.dataset.live = "no";
  lost ??= new Date();
  cutOff ??= setTimeout(showCutOff, 4000);
  if (live.readyState === EventSource.CLOSED) tell("This page is no longer live. Load it again to go on.");
});

function showConnected() {
  clearTimeout(cutOff);
  lost = cutOff = undefined;
  offline.hidden = true;
}

/** Without this, a page that hears nothing looks like one where nothing happens. */
function showCutOff() {
  const time = lost.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  offline.textContent = `Not connected since ${time}. What is new since then is not shown here yet.`;
  offline.hidden = false;
}

addEventListener("pagehide", () => live.close());
addEventListener("pageshow", (event) => event.persisted && location.reload());

// The command box ---------------------------------------------------------------------------------

complete(command, document.getElementById("completions"), async (typed) => {
  const response = await fetch(`/completions?${query}&typed=${encodeURIComponent(typed)}`);
  return response.ok ? response.json() : [];
});

keepDraft(command, `draft ${where}`);
forgetSaid();

/** What a link has put into the box is not put there again when the page is loaded again. */
function forgetSaid() {
  const address = new URL(location.href);
  address.searchParams.delete("say");
  history.replaceState(null, "", address);
}

scrollToEnd();
