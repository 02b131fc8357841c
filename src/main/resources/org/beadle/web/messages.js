// The list of messages: new ones in order, changed ones in place, with focus and typed words kept.

const log = document.getElementById("log");
const list = document.getElementById("messages");
export const showsOlder = new URLSearchParams(location.search).has("before");

/** Puts messages where they belong; says whether any was new or changed. */
export function put(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 120;
  const news = [...template.content.querySelectorAll("li.message")].filter(putOne);
  if (news.length === 0) return false;
  document.querySelector(".empty")?.remove();
  markDays();
  if (atEnd) scrollToEnd();
  return true;
}

function putOne(fresh) {
  const old = document.getElementById(fresh.id);
  if (old?.dataset.version === fresh.dataset.version) return false;
  if (old) swap(old, fresh);
  else if (showsOlder) return false;
  else list.insertBefore(fresh, [...list.children].find((item) => isLater(item, fresh)) ?? null);
  return true;
}

function isLater(item, than) {
  return item.id !== "" && BigInt(item.id.slice(1)) > BigInt(than.id.slice(1));
}

function swap(old, fresh) {
  const active = old.contains(document.activeElement) ? document.activeElement : null;
  for (const asked of old.querySelectorAll("details[open]")) reopen(asked, fresh);
  const same = active && counterpart(active, fresh);
  old.replaceWith(fresh);
  if (!active) return;
  same?.focus({ preventScroll: true });
  if (!fresh.contains(document.activeElement)) fresh.focus({ preventScroll: true });
}

/**
 * A question that is being answered stays open, with the words typed so far. Where it is asked no
 * more, whoever listens gets the words. What is on its way to the server needs neither.
 */
function reopen(asked, fresh) {
  const form = asked.querySelector("form");
  if (form.ariaBusy === "true") return;
  const { press, words } = form.elements;
  const again = byPress(fresh, press.value)?.closest("details");
  if (again) {
    again.open = true;
    again.querySelector("[name=words]").value = words.value;
  } else if (words.value.trim() !== "") {
    document.dispatchEvent(new CustomEvent("unanswered", { detail: { form } }));
  }
}

function counterpart(element, fresh) {
  if (element.name === "press") return byPress(fresh, element.value);
  const press = element.closest("details")?.querySelector("[name=press]").value;
  return press && byPress(fresh, press)?.closest("details")?.querySelector(selectorOf(element));
}

function byPress(within, value) {
  return [...within.querySelectorAll("[name=press]")].find((press) => press.value === value);
}

function selectorOf(element) {
  return element.name ? `[name=${element.name}]` : element.localName;
}

/** A message that opens a day shows the day. */
function markDays() {
  let day = "";
  for (const item of list.querySelectorAll("li.message")) {
    item.dataset.opensDay = item.dataset.day !== day;
    day = item.dataset.day;
  }
}

export function scrollToEnd() {
  log.scrollTop = log.scrollHeight;
}
