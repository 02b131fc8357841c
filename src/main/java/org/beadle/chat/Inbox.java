package org.beadle.chat;

/** Where adapters bring what people say. */
public interface Inbox {
  /**
   * Answers one message or press of a button. Never throws: what can't be done, and what fails, is
   * an answer too.
   */
  Post receive(Incoming incoming);

  /** An answer of this inbox stands as a message, which may be brought up to date from now on. */
  default void stands(Receipt receipt, Post answer) {}
}
