// What was not sent stands above the command box until it is sent or dismissed.

const list = document.getElementById("unsent");

/** Keeps attempts of {attempt, words} in this tab under `key`; `send(item)` tries one again. */
export function unsentUnder(key, send) {
  const items = JSON.parse(sessionStorage.getItem(key) ?? "[]");
  show();

  function add(item) {
    change([...items.filter((other) => other.attempt !== item.attempt), item]);
  }

  function drop(attempt) {
    if (items.some((item) => item.attempt === attempt)) change(items.filter((item) => item.attempt !== attempt));
  }

  function change(now) {
    items.splice(0, items.length, ...now);
    if (items.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(items));
    show();
  }

  function show() {
    list.hidden = items.length === 0;
    list.replaceChildren(...items.map(rowOf));
  }

  function rowOf(item) {
    const row = document.createElement("li");
    const words = document.createElement("span");
    words.textContent = `Not sent: ${item.words}`;
    row.append(words, button("Send again", item, () => send(item)), button("Dismiss", item));
    return row;
  }

  function button(label, item, then) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.ariaLabel = `${label}: ${item.words}`;
    made.addEventListener("click", () => {
      drop(item.attempt);
      document.getElementById("text").focus();
      then?.();
    });
    return made;
  }

  return { add, drop };
}
