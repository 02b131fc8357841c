package org.beadle.nudge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Seat;
import org.beadle.meeting.Meeting;

/**
 * Asks the holders of the expected seats whether they come: once for each time at which the meeting
 * is to be held, and once more those who have not answered.
 */
record Invitations(Occasion occasion) {

  Stream<Candidate> all() {
    if (occasion.meeting().state() != Meeting.State.PLANNED) return Stream.empty();
    return occasion.responses().expected().stream()
        .flatMap(seat -> holder(seat).stream())
        .distinct()
        .filter(occasion::mayTell)
        .flatMap(this::to);
  }

  private Optional<Member> holder(Seat seat) {
    if (seat.holder().isEmpty()) return Optional.empty();
    return occasion
        .roster()
        .member(seat.holder().getAsLong())
        .filter(member -> member.servesOn(occasion.meeting().on()));
  }

  private Stream<Candidate> to(Member member) {
    NudgeKey asked = occasion.key(NudgeKey.INVITATION, occurrence(member), member);
    return occasion.said().contains(asked) ? askAgain(member) : ask(member, asked);
  }

  private Stream<Candidate> ask(Member member, NudgeKey key) {
    boolean told = cancelled(member) > 0;
    if (hasAnswered(member) && !told) return Stream.empty();
    boolean again = told || elsewhen(member).findAny().isPresent();
    if (!again && !occasion.hasCome(occasion.days().invitation())) return Stream.empty();
    Nudge nudge =
        new MeetingNudge.Invitation(key, occasion.convened(), again, again && near(member));
    return occasion.hasCome(occasion.days().answers())
        ? occasion.once(member, nudge, reminder(member))
        : occasion.once(member, nudge);
  }

  private Stream<Candidate> askAgain(Member member) {
    if (hasAnswered(member) || !occasion.hasCome(occasion.days().answers())) return Stream.empty();
    return occasion.once(member, new MeetingNudge.NoAnswer(reminder(member), occasion.convened()));
  }

  private NudgeKey reminder(Member member) {
    return occasion.key(NudgeKey.NO_ANSWER, occurrence(member), member);
  }

  /** One who was told that it is cancelled is asked anew where it is held after all. */
  private String occurrence(Member member) {
    long cancelled = cancelled(member);
    return occasion.when() + (cancelled == 0 ? "" : "/" + cancelled);
  }

  private long cancelled(Member member) {
    return occasion
        .said(NudgeKey.CANCELLATION, member)
        .filter(key -> time(key).equals(occasion.when()))
        .count();
  }

  private boolean hasAnswered(Member member) {
    return occasion.responses().silent().stream()
        .noneMatch(seat -> seat.holder().equals(OptionalLong.of(member.id())));
  }

  /** The other times for which a member was asked. */
  private Stream<String> elsewhen(Member member) {
    return occasion
        .said(NudgeKey.INVITATION, member)
        .map(Invitations::time)
        .filter(time -> !time.equals(occasion.when()));
  }

  private boolean near(Member member) {
    return Stream.concat(
            Stream.of(occasion.meeting().on()),
            elsewhen(member).map(time -> LocalDate.parse(time.substring(0, 10))))
        .anyMatch(day -> occasion.days().pressing(day, occasion.today()));
  }

  private static String time(NudgeKey key) {
    return key.occurrence().split("/")[0];
  }
}
