package org.beadle.nudge;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.meeting.Meeting;

/**
 * Tells those who were reminded of a meeting as deputies that it is held at another time: that they
 * were to come lapsed with the answer that named them. Holders of seats are asked again.
 */
record Rearrangements(Occasion occasion) {

  Stream<Candidate> all() {
    if (occasion.meeting().state() != Meeting.State.PLANNED) return Stream.empty();
    return occasion.said().stream()
        .filter(key -> key.rule().equals(NudgeKey.EVE))
        .flatMap(key -> key.to() instanceof Recipient.Person(long id) ? Stream.of(id) : null)
        .distinct()
        .flatMap(person -> occasion.roster().memberOf(person).stream())
        .filter(member -> !isExpected(member))
        .filter(occasion::mayTell)
        .flatMap(this::to);
  }

  private boolean isExpected(Member member) {
    return occasion.responses().expected().stream()
        .anyMatch(seat -> seat.holder().equals(OptionalLong.of(member.id())));
  }

  private Stream<Candidate> to(Member member) {
    if (lastTold(member).filter(time -> !time.equals(occasion.when())).isEmpty())
      return Stream.empty();
    String occurrence = occasion.when() + "/" + occasion.meeting().sequence();
    NudgeKey key = occasion.key(NudgeKey.REARRANGEMENT, occurrence, member);
    return occasion.once(member, new MeetingNudge.Rearrangement(key, occasion.convened()));
  }

  /** The time for which a member was told of it last. */
  private Optional<String> lastTold(Member member) {
    return occasion
        .said(NudgeKey.REARRANGEMENT, member)
        .max(Comparator.comparing(NudgeKey::step))
        .or(() -> occasion.said(NudgeKey.EVE, member).findFirst())
        .map(key -> key.occurrence().split("/")[0]);
  }
}
