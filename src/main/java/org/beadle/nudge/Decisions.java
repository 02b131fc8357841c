package org.beadle.nudge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.plan.Action;
import org.beadle.plan.Closure;
import org.beadle.plan.DateRequest;

/**
 * Asks a chair, once, to answer a wish for another date, or to accept what was finished (product
 * rule of dates): the lead group's, the board's, or else a board manager; never whoever asked.
 */
record Decisions(Reckoning reckoning) {

  Stream<Candidate> all() {
    return reckoning.snapshot().circumstances().undecided().stream()
        .flatMap(action -> asked(action).flatMap(asked -> candidate(action, asked)).stream());
  }

  /**
   * What is asked.
   *
   * @param occurrence as keys name it
   * @param by who asks, by name
   */
  private record Asked(String occurrence, String by) {
    static Asked of(DateRequest request) {
      return new Asked("date/" + request.id(), request.by());
    }

    static Asked of(Closure closure) {
      return new Asked("closure/" + closure.id(), closure.by());
    }
  }

  private Optional<Asked> asked(Action action) {
    return action.closure().isPresent()
        ? action.closure().filter(closure -> awaits(action, closure)).map(Asked::of)
        : action.dateRequest().map(Asked::of);
  }

  private boolean awaits(Action action, Closure closure) {
    return closure.acceptedBy().isEmpty()
        && reckoning.snapshot().policiesOf(action).get(Policies.ACCEPTANCE);
  }

  private Optional<Candidate> candidate(Action action, Asked asked) {
    return chair(action, asked)
        .map(member -> new Recipient.Person(member.person()))
        .map(person -> new Nudge.Decision(key(action, asked, person), action))
        .filter(nudge -> !wasAsked(nudge.key()))
        .map(nudge -> new Candidate(nudge.key().to(), nudge, List.of()));
  }

  private Optional<Member> chair(Action action, Asked asked) {
    Addressees addressees = reckoning.addressees();
    Stream<Party> groups =
        Stream.concat(
            action.lead().accountable().stream().filter(lead -> lead.kind() == Party.Kind.GROUP),
            reckoning.snapshot().roster().fullBoard().map(Group::id).map(Party::group).stream());
    return Stream.concat(
            groups.flatMap(group -> addressees.inLine(group, action)),
            addressees.managers().stream())
        .filter(member -> !member.name().equals(asked.by()))
        .findFirst();
  }

  private NudgeKey key(Action action, Asked asked, Recipient recipient) {
    return new NudgeKey(
        reckoning.board(), NudgeKey.DECISION, action.id(), asked.occurrence(), recipient.text());
  }

  /** To whomever it was, so that who comes into the office later is not asked again. */
  private boolean wasAsked(NudgeKey wanted) {
    return reckoning.sent().stream()
        .filter(key -> key.rule().equals(NudgeKey.DECISION) && key.record() == wanted.record())
        .anyMatch(key -> key.occurrence().equals(wanted.occurrence()));
  }
}
