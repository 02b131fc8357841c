// The chat's page while it is open: sends without a reload, and shows what is new as it comes.

import { complete } from "./completion.js";
import { put, scrollToEnd } from "./messages.js";

const here = document.getElementById("here");
const place = here.dataset.place;
const query = new URLSearchParams(new FormData(here));
const announcements = document.getElementById("announcements");
const trouble = document.getElementById("trouble");
const command = document.getElementById("text");

document.addEventListener("submit", (event) => {
  const form = event.target;
  const send = form.getAttribute("action") === "/say" ? say : form.id === "move" ? move : null;
  if (!send) return;
  event.preventDefault();
  if (form.ariaBusy === "true") tell("Beadle is still busy with what you sent before. Send this again in a moment.");
  else send(form, event.submitter);
});

/** Attempts that got no answer keep their id, so that sending again does nothing twice. */
const attempts = new Map();

async function say(form, submitter) {
  const fields = new URLSearchParams(new FormData(form, submitter));
  const attempt = fields.toString();
  if (!attempts.has(attempt)) attempts.set(attempt, freshId());
  fields.set("event", attempts.get(attempt));
  if (form === command.form) command.value = "";
  const answer = await post(form, fields);
  if (!answer) {
    giveBack(fields.get("text"));
    return;
  }
  attempts.delete(attempt);
  settle(form);
  put(answer.html);
  announce(answer.summary);
  if (!(submitter ?? form).closest(".choices")) scrollToEnd(); // the next choice stands beside this one
}

function freshId() {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

/** What was typed and not sent stands in the box again, unless something else was typed since. */
function giveBack(typed) {
  if (!typed) return;
  if (command.value === "") command.value = typed;
  else tell(`${trouble.textContent} This was not sent: ${typed}`);
}

function settle(form) {
  const asked = form.closest("details");
  if (!asked) return;
  form.reset();
  asked.open = false;
  asked.querySelector("summary").focus();
}

async function move(form, submitter) {
  announce("Moving on. This may take a moment.");
  const answer = await post(form, new URLSearchParams(new FormData(form, submitter)));
  if (answer) showDate(answer.today);
}

/** The server's answer; nothing where there was none, which the reader is told. */
async function post(form, fields) {
  form.ariaBusy = "true";
  try {
    const headers = { Accept: "application/json" };
    const response = await fetch(form.getAttribute("action"), { method: "POST", headers, body: fields });
    tell(response.ok ? "" : await response.text());
    return response.ok ? await response.json() : null;
  } catch {
    tell("That was not sent: Beadle can't be reached. Check your connection and try again.");
    return null;
  } finally {
    form.ariaBusy = "false";
  }
}

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

const live = new EventSource(`/live?${query}`);

live.addEventListener("ready", async () => {
  const shown = new URLSearchParams(location.search).get("before");
  const response = await fetch(`/messages?${query}${shown ? `&before=${encodeURIComponent(shown)}` : ""}`);
  if (response.ok) put(await response.text());
  document.documentElement.dataset.live = "yes";
  tell("");
});

live.addEventListener("message", (event) => {
  const message = JSON.parse(event.data);
  if (message.place !== place) markUnread(message.place);
  else if (put(message.html)) announce(message.summary);
});

live.addEventListener("date", (event) => showDate(JSON.parse(event.data).today));

live.addEventListener("error", () => {
  document.documentElement.dataset.live = "no";
  if (live.readyState === EventSource.CLOSED) tell("This page is no longer live. Load it again to go on.");
});

addEventListener("pagehide", () => live.close());
addEventListener("pageshow", (event) => event.persisted && location.reload());

// Unread ------------------------------------------------------------------------------------------

const unreadKey = `unread ${query.get("board")} ${query.get("as")}`;
const unread = JSON.parse(sessionStorage.getItem(unreadKey) ?? "{}");
delete unread[place];
showUnread();

function markUnread(where) {
  unread[where] = (unread[where] ?? 0) + 1;
  showUnread();
}

function showUnread() {
  sessionStorage.setItem(unreadKey, JSON.stringify(unread));
  for (const link of document.querySelectorAll("nav a[data-place]"))
    showCount(link.querySelector(".unread"), unread[link.dataset.place] ?? 0);
  showCount(document.querySelector(".channels .unread"), Object.values(unread).reduce((a, b) => a + b, 0));
}

function showCount(element, count) {
  element.textContent = count === 0 ? "" : ` ${count} new`;
  element.hidden = count === 0;
}

// The command box ---------------------------------------------------------------------------------

complete(command, document.getElementById("completions"), async (typed) => {
  const response = await fetch(`/completions?${query}&typed=${encodeURIComponent(typed)}`);
  return response.ok ? response.json() : [];
});

scrollToEnd();
