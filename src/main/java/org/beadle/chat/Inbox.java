package org.beadle.chat;

import java.util.Optional;

/** Where adapters bring what people say. */
public interface Inbox {
  /**
   * Answers one message or press of a button. Never throws: what can't be done, and what fails, is
   * an answer too.
   */
  Post receive(Incoming incoming);

  /**
   * What is wrong with the words of a press, so that a form can say so while it is open; empty
   * where they can be heard. Asking changes nothing. Whether the person may press it shows only
   * then.
   */
  default Optional<String> objection(Press press) {
    return Optional.empty();
  }

  /** An answer of this inbox stands as a message, which may be brought up to date from now on. */
  default void stands(Receipt receipt, Post answer) {}
}
