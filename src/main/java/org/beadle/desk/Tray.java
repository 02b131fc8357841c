package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Member;
import org.beadle.intake.FileReading;
import org.beadle.wording.ImportFacts;

/** Files whose preview waits to be confirmed: each for a while, one of a kind for each bringer. */
final class Tray {
  /** How long a preview waits. */
  static final Duration LASTS = Duration.ofHours(1);

  /** Of all boards together, since each holds what a file says. */
  static final int MOST = 32;

  private final Map<String, Kept> waiting = new LinkedHashMap<>();

  /** A file that somebody who may has brought. */
  record Draft(FileDesk.Bringer bringer, Member member, FileDesk.Kind kind, FileReading file) {
    private boolean replaces(Draft earlier) {
      return bringer.equals(earlier.bringer) && kind == earlier.kind;
    }
  }

  /** A file, and what was said that importing it would do. */
  record Waiting(Draft draft, ImportFacts facts) {}

  private record Kept(Waiting waiting, Instant until) {}

  /** Keeps it in place of the bringer's earlier one of its kind; the ticket that takes it out. */
  synchronized String put(Waiting put, Instant now) {
    waiting
        .values()
        .removeIf(
            kept -> !kept.until().isAfter(now) || put.draft().replaces(kept.waiting().draft()));
    while (waiting.size() >= MOST) waiting.remove(waiting.keySet().iterator().next());
    String ticket = Secret.token().text();
    waiting.put(ticket, new Kept(put, now.plus(LASTS)));
    return ticket;
  }

  /** Takes it out, for the bringer alone. */
  synchronized Optional<Waiting> take(String ticket, FileDesk.Bringer bringer, Instant now) {
    Optional<Waiting> found =
        Optional.ofNullable(waiting.get(ticket))
            .filter(kept -> kept.until().isAfter(now))
            .map(Kept::waiting)
            .filter(each -> each.draft().bringer().equals(bringer));
    if (found.isPresent()) waiting.remove(ticket);
    return found;
  }
}
