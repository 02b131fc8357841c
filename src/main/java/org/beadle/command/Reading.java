package org.beadle.command;

import java.util.Optional;

/** What came of reading a person's words. */
public sealed interface Reading {

  /**
   * They are a command.
   *
   * @param permission what the asker must be allowed to do
   */
  record Understood(Command command, Permission permission) implements Reading {
    /** Whether it shows something and leaves everything as it is. */
    public boolean onlyShows() {
      return ReadOnly.is(command);
    }
  }

  /** They are polite, and ask for nothing. */
  record Polite(Courtesy courtesy) implements Reading {}

  /**
   * They are none; nothing was done.
   *
   * @param reason what stood in the way, a plain sentence
   * @param suggestion the nearest valid command; ready to be sent where {@code ask} is empty
   * @param ask the question whose answer, added to the suggestion after a space, makes it whole
   */
  record NotUnderstood(String reason, Optional<String> suggestion, Optional<String> ask)
      implements Reading {

    static NotUnderstood because(String reason) {
      return new NotUnderstood(reason, Optional.empty(), Optional.empty());
    }

    static NotUnderstood suggesting(String reason, String suggestion) {
      return new NotUnderstood(reason, Optional.of(suggestion), Optional.empty());
    }

    static NotUnderstood asking(String reason, String suggestion, String question) {
      return new NotUnderstood(reason, Optional.of(suggestion), Optional.of(question));
    }
  }
}
