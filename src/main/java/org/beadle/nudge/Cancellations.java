package org.beadle.nudge;

import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Attendee;

/** Tells those who were asked to a meeting, or said that they come, that it is not held. */
record Cancellations(Occasion occasion) {
  /** Whoever was told so may mean to come, a deputy among them. */
  private static final Set<String> TOLD =
      Set.of(NudgeKey.INVITATION, NudgeKey.EVE, NudgeKey.REARRANGEMENT);

  Stream<Candidate> all() {
    if (!occasion.isAhead()) return Stream.empty();
    return Stream.concat(asked(), coming()).distinct().filter(occasion::mayTell).flatMap(this::to);
  }

  private Stream<Member> asked() {
    return occasion.said().stream()
        .filter(key -> TOLD.contains(key.rule()))
        .flatMap(key -> key.to() instanceof Recipient.Person(long id) ? Stream.of(id) : null)
        .flatMap(person -> occasion.roster().memberOf(person).stream());
  }

  private Stream<Member> coming() {
    return occasion.responses().expected().stream()
        .flatMap(seat -> occasion.responses().of(seat).stream().map(it -> comer(it, seat.holder())))
        .filter(OptionalLong::isPresent)
        .flatMap(member -> occasion.roster().member(member.getAsLong()).stream());
  }

  /** The member who comes by an answer; empty where nobody does whom Beadle could tell. */
  static OptionalLong comer(Answer answer, OptionalLong holder) {
    return switch (answer.kind()) {
      case COMING -> holder;
      case APOLOGIES -> OptionalLong.empty();
      case DEPUTY ->
          answer.deputy().orElse(null) instanceof Attendee.OnBoard(long member)
              ? OptionalLong.of(member)
              : OptionalLong.empty();
    };
  }

  private Stream<Candidate> to(Member member) {
    String occurrence = occasion.when() + "/" + occasion.meeting().sequence();
    NudgeKey key = occasion.key(NudgeKey.CANCELLATION, occurrence, member);
    boolean near = occasion.days().pressing(occasion.meeting().on(), occasion.today());
    return occasion.once(member, new MeetingNudge.Cancellation(key, occasion.convened(), near));
  }
}
