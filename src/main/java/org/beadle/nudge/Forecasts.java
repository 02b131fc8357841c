package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Seat;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.QuorumCheck;
import org.beadle.meeting.QuorumForecast;

/** Tells the chair who has not answered, and those who come that the meeting is next. */
record Forecasts(Occasion occasion) {

  Stream<Candidate> all() {
    return Stream.concat(unanswered(), eve());
  }

  private Stream<Candidate> unanswered() {
    QuorumForecast forecast = forecast();
    boolean settled = occasion.responses().silent().isEmpty();
    if (settled && !(forecast instanceof QuorumForecast.Inquorate)) return Stream.empty();
    return occasion.lastOf(
        List.of(new Occasion.Step(1, occasion.days().answers())),
        NudgeKey.UNANSWERED,
        occasion.when(),
        occasion.chair(),
        (key, step) ->
            new MeetingNudge.Unanswered(key, occasion.convened(), occasion.responses(), forecast));
  }

  private QuorumForecast forecast() {
    Meeting meeting = occasion.meeting();
    return QuorumForecast.of(
        QuorumCheck.of(occasion.roster(), occasion.policies(), meeting.group(), meeting.on()),
        occasion.responses().answers().values());
  }

  /** Who said him- or herself only then that he or she comes knows it still. */
  private Stream<Candidate> eve() {
    if (!occasion.hasCome(occasion.days().eve())) return Stream.empty();
    return occasion.responses().expected().stream()
        .flatMap(this::comer)
        .distinct()
        .filter(occasion::mayTell)
        .flatMap(this::reminded);
  }

  private Stream<Member> comer(Seat seat) {
    return occasion.responses().of(seat).stream()
        .filter(answer -> !knows(answer, Cancellations.comer(answer, seat.holder())))
        .map(answer -> Cancellations.comer(answer, seat.holder()))
        .filter(OptionalLong::isPresent)
        .flatMap(member -> occasion.roster().member(member.getAsLong()).stream());
  }

  private boolean knows(Answer answer, OptionalLong comer) {
    return answer.saidBy().equals(comer) && !dayOf(answer).isBefore(occasion.days().eve());
  }

  private LocalDate dayOf(Answer answer) {
    return occasion.reckoning().hours().dayOf(answer.at());
  }

  private Stream<Candidate> reminded(Member member) {
    NudgeKey key = occasion.key(NudgeKey.EVE, occasion.when(), member);
    return occasion.once(
        member, new MeetingNudge.Eve(key, occasion.convened(), occasion.responses()));
  }
}
