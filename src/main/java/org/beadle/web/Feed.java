package org.beadle.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Passes news to all pages that are open. Telling never waits for a reader. */
final class Feed {
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  Listener listen() {
    Listener listener = new Listener(listeners::remove);
    listeners.add(listener);
    return listener;
  }

  void tell(News news) {
    listeners.forEach(listener -> listener.hear(news));
  }

  /** How many pages listen. */
  int listeners() {
    return listeners.size();
  }

  /** Ends all listening. */
  void close() {
    listeners.forEach(Listener::close);
  }
}
