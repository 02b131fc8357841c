package org.beadle.nudge;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.meeting.Answer;

/**
 * Tells those who were asked to a meeting that it is held at another place, on the same day and at
 * the same time: what they answered holds.
 */
record Relocations(Occasion occasion) {

  /** When and where the meeting is to be held, and what calendars know of it, as keys name it. */
  String occurrence() {
    return occasion.when() + "/" + place() + "/" + occasion.meeting().sequence();
  }

  /** Short, since places are of any length. */
  private String place() {
    return Integer.toHexString(occasion.meeting().place().orElse("").hashCode());
  }

  /** What a member is told who was asked for the time at which it is held now. */
  Stream<Candidate> to(Member member) {
    if (lastTold(member).filter(this::isElsewhere).isEmpty()) return Stream.empty();
    NudgeKey key = occasion.key(NudgeKey.RELOCATION, occurrence(), member);
    boolean near = occasion.days().pressing(occasion.meeting().on(), occasion.today());
    return occasion.once(
        member,
        new MeetingNudge.Relocation(
            key, occasion.convened(), occasion.responses().of(member).map(Answer::kind), near));
  }

  private Optional<NudgeKey> lastTold(Member member) {
    return Stream.of(NudgeKey.INVITATION, NudgeKey.RELOCATION)
        .flatMap(rule -> occasion.said(rule, member))
        .filter(key -> key.occurrence().split("/")[0].equals(occasion.when()))
        .max(Comparator.comparing(NudgeKey::step));
  }

  /** Older keys do not name the place: of these it is known only that something was changed. */
  private boolean isElsewhere(NudgeKey told) {
    String[] parts = told.occurrence().split("/");
    return parts.length == 3
        ? !parts[1].equals(place())
        : told.step() < occasion.meeting().sequence();
  }
}
