// How many messages came to other places, until they are looked at.

/** Keeps the counts in this tab under `key`; what is in `place` is being read. */
export function unreadUnder(key, place) {
  const unread = JSON.parse(sessionStorage.getItem(key) ?? "{}");
  delete unread[place];
  show();

  function mark(where) {
    unread[where] = (unread[where] ?? 0) + 1;
    show();
  }

  function show() {
    sessionStorage.setItem(key, JSON.stringify(unread));
    for (const link of document.querySelectorAll("nav a[data-place]"))
      showCount(link.querySelector(".unread"), unread[link.dataset.place] ?? 0);
    showCount(document.querySelector(".channels .unread"), Object.values(unread).reduce((a, b) => a + b, 0));
  }

  return { mark };
}

function showCount(element, count) {
  element.textContent = count === 0 ? "" : ` ${count} new`;
  element.hidden = count === 0;
}
