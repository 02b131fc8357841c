package org.beadle.nudge;

import java.time.LocalDate;
import java.util.Comparator;
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
    Optional<NudgeKey> last = lastTold(member);
    return last.filter(this::asks)
        .map(asked -> Stream.concat(new Relocations(occasion).to(member), askAgain(member, asked)))
        .orElseGet(() -> ask(member, last.isPresent()));
  }

  /** What was said last to a member of when it is held, or that it is not. */
  private Optional<NudgeKey> lastTold(Member member) {
    return Stream.of(NudgeKey.INVITATION, NudgeKey.CANCELLATION)
        .flatMap(rule -> occasion.said(rule, member))
        .max(Comparator.comparing(NudgeKey::step).thenComparing(this::asks));
  }

  /** Whether a key is of an invitation to the time at which the meeting is to be held now. */
  private boolean asks(NudgeKey key) {
    return key.rule().equals(NudgeKey.INVITATION) && time(key).equals(occasion.when());
  }

  /**
   * @param again whether the member was told of another time, or that it is cancelled: that has to
   *     be put right, whatever he or she answered
   */
  private Stream<Candidate> ask(Member member, boolean again) {
    if (!again && (hasAnswered(member) || !occasion.hasCome(occasion.days().invitation())))
      return Stream.empty();
    String occurrence = new Relocations(occasion).occurrence();
    NudgeKey key = occasion.key(NudgeKey.INVITATION, occurrence, member);
    boolean pressing = again ? near(member) : occasion.days().atShortNotice(occasion.today());
    Nudge nudge = new MeetingNudge.Invitation(key, occasion.convened(), again, pressing);
    return occasion.hasCome(occasion.days().answers())
        ? occasion.once(member, nudge, reminder(member, key))
        : occasion.once(member, nudge);
  }

  private Stream<Candidate> askAgain(Member member, NudgeKey asked) {
    if (hasAnswered(member) || !occasion.hasCome(occasion.days().answers())) return Stream.empty();
    return occasion.once(
        member, new MeetingNudge.NoAnswer(reminder(member, asked), occasion.convened()));
  }

  private NudgeKey reminder(Member member, NudgeKey asked) {
    return occasion.key(NudgeKey.NO_ANSWER, asked.occurrence(), member);
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
