package org.beadle.web;

import java.time.LocalDate;

/** What open pages are told. */
sealed interface News {
  /** A message was posted or brought up to date. */
  record Said(Message message) implements News {}

  /** The demonstration's date has moved. */
  record Moved(LocalDate today) implements News {
    String readable() {
      return ChatView.readable(today);
    }
  }
}
