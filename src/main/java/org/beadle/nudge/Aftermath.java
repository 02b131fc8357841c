package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.meeting.Register;

/**
 * Asks for what is due after a meeting: its register and its minutes, weekly and a few times. What
 * was held before the record began is left alone, and so is that of which an older report counted
 * who came.
 */
record Aftermath(Occasion occasion) {
  private static final int TIMES = 4;

  Stream<Candidate> all() {
    boolean older = occasion.meeting().on().isBefore(occasion.reckoning().snapshot().since());
    if (older || occasion.meeting().attendance().isPresent() || !occasion.isOver())
      return Stream.empty();
    return Stream.concat(register(), minutes());
  }

  private Stream<Candidate> register() {
    Optional<Register> register =
        occasion.reckoning().snapshot().proceedings().registerOf(occasion.meeting());
    if (register.flatMap(Register::confirmed).isPresent()) return Stream.empty();
    boolean taken = register.filter(it -> !it.entries().isEmpty()).isPresent();
    Optional<Member> first = taken ? occasion.chair() : occasion.clerk();
    Optional<Member> then = taken ? occasion.clerk() : occasion.chair();
    return Stream.concat(
        registerTo(first, taken ? "chair" : "clerk", 1, taken),
        first.equals(then)
            ? Stream.empty()
            : registerTo(then, taken ? "clerk" : "chair", 2, taken));
  }

  /**
   * @param from the first of the times at which he or she is told
   */
  private Stream<Candidate> registerTo(
      Optional<Member> to, String office, int from, boolean taken) {
    LocalDate due = occasion.days().register();
    return occasion.lastOf(
        weekly(due).subList(from - 1, TIMES),
        NudgeKey.REGISTER,
        due + "/" + office,
        to,
        (key, step) ->
            new MeetingNudge.RegisterDue(
                key, occasion.convened(), due, taken, step.number() == TIMES));
  }

  private Stream<Candidate> minutes() {
    if (occasion.meeting().paperwork().minutes().isPresent()) return Stream.empty();
    LocalDate due = occasion.days().minutes();
    return occasion.lastOf(
        weekly(due),
        NudgeKey.MINUTES,
        due.toString(),
        occasion.clerk(),
        (key, step) ->
            new MeetingNudge.MinutesDue(key, occasion.convened(), due, step.number() == TIMES));
  }

  private List<Occasion.Step> weekly(LocalDate due) {
    WorkingHours hours = occasion.reckoning().hours();
    return IntStream.rangeClosed(1, TIMES)
        .mapToObj(time -> new Occasion.Step(time, hours.onOrAfter(due.plusWeeks(time - 1L))))
        .toList();
  }
}
