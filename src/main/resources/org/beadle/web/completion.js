// Suggestions above the command box, as the combobox pattern has it.

const WAIT = 120;

/** Offers what `find(typed)` promises: a list of {text, label, hint}. */
export function complete(input, listbox, find) {
  let timer = 0;
  let asked = 0;
  let active = -1;

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", listbox.id);
  hide();

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(offer, WAIT);
  });
  input.addEventListener("keydown", onKey);
  input.addEventListener("blur", hide);
  input.form.addEventListener("submit", hide);
  listbox.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });

  async function offer() {
    const turn = ++asked;
    const typed = input.value;
    const found = typed.trim() === "" ? [] : await find(typed).catch(() => []);
    if (turn === asked && document.activeElement === input) show(found);
  }

  function show(found) {
    active = -1;
    listbox.replaceChildren(...found.map(optionOf));
    listbox.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(!listbox.hidden));
    input.removeAttribute("aria-activedescendant");
  }

  function hide() {
    clearTimeout(timer);
    asked++;
    show([]);
  }

  function optionOf({ text, label, hint }, index) {
    const option = document.createElement("li");
    option.id = `completion-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.text = text;
    const words = document.createElement("b");
    words.textContent = label;
    const quiet = document.createElement("span");
    quiet.textContent = hint;
    option.append(words, " ", quiet);
    return option;
  }

  function onKey(event) {
    if (listbox.hidden || event.isComposing) return;
    const options = [...listbox.children];
    if (event.key === "ArrowDown") move(options, active + 1);
    else if (event.key === "ArrowUp") move(options, active < 0 ? options.length - 1 : active - 1);
    else if (event.key === "Escape") hide();
    else if (event.key === "Enter" && active >= 0) choose(options[active]);
    else return;
    event.preventDefault();
  }

  function move(options, to) {
    active = (to + options.length) % options.length;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === active)));
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  }

  function choose(option) {
    input.value = option.dataset.text;
    hide();
    input.focus();
  }
}
