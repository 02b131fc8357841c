// What is typed in the command box and not sent yet is kept in this tab.

/** Puts what was kept under `key` into an empty box, and keeps what is typed from now on. */
export function keepDraft(box, key) {
  if (box.value === "") box.value = sessionStorage.getItem(key) ?? "";
  box.addEventListener("input", keep);
  addEventListener("pagehide", keep);

  function keep() {
    if (box.value === "") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, box.value);
  }
}
