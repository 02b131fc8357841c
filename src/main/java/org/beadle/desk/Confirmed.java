package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came of previews that were confirmed, for a few minutes: a button that is pressed twice gets
 * the first answer, and nobody is told that nothing was done where something was.
 */
final class Confirmed {
  /** How long an answer is given again. */
  static final Duration AGAIN = Duration.ofMinutes(5);

  private static final int MOST = 32;

  private final Map<Press, Kept> answers = new LinkedHashMap<>();

  /**
   * A button that confirms a preview.
   *
   * @param removeMissing whether what the file leaves out was to be taken out
   */
  record Press(FileDesk.Bringer bringer, String ticket, boolean removeMissing) {}

  private record Kept(FileDesk.Answer answer, Instant until) {}

  void keep(Press press, FileDesk.Answer answer, Instant now) {
    answers.values().removeIf(kept -> !kept.until().isAfter(now));
    while (answers.size() >= MOST) answers.remove(answers.keySet().iterator().next());
    answers.put(press, new Kept(answer, now.plus(AGAIN)));
  }

  Optional<FileDesk.Answer> before(Press press, Instant now) {
    return Optional.ofNullable(answers.get(press))
        .filter(kept -> kept.until().isAfter(now))
        .map(Kept::answer);
  }
}
