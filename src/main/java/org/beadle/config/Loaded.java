package org.beadle.config;

import java.util.List;

/** What came of loading the settings. */
public sealed interface Loaded {

  /** They are good. */
  record Ready(Settings settings) implements Loaded {}

  /** They are not; every problem that was found, in the order of the file. */
  record Refused(List<Problem> problems) implements Loaded {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
