package org.beadle.command;

import java.util.Optional;

/** What came of reading a person's words. */
public sealed interface Reading {

  /** They are a command. */
  record Understood(Command command) implements Reading {}

  /**
   * They are none; nothing was done.
   *
   * @param reason what stood in the way, in plain words
   * @param suggestion the nearest valid command, ready to be sent
   */
  record NotUnderstood(String reason, Optional<String> suggestion) implements Reading {}
}
