package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.plan.Action;
import org.beadle.plan.Colouring;
import org.beadle.plan.Colours;
import org.beadle.plan.Declaration;

/**
 * Asks a holder for evidence where the declared colour is better than what the dates say: once for
 * each declaration and each worse colour. Not while something holds the action up, nor on the day
 * on which the colour was declared.
 */
record Mismatches(Reckoning reckoning) {

  Stream<Candidate> on(Action action) {
    return action.declared().stream()
        .filter(declared -> declared.on().isBefore(reckoning.today()) && !held(action))
        .flatMap(declared -> prompt(action, declared).stream())
        .filter(candidate -> !reckoning.wasSaid(candidate.nudge().key()));
  }

  private boolean held(Action action) {
    LocalDate today = reckoning.today();
    return action.waitsFor().isPresent()
        || action.milestones().stream()
            .flatMap(milestone -> milestone.promised().stream())
            .anyMatch(day -> !day.isBefore(today));
  }

  private Optional<Candidate> prompt(Action action, Declaration declared) {
    Addressees addressees = reckoning.addressees();
    Optional<Member> holder = addressees.holder(action);
    Colours colours =
        Colouring.of(
            action, holder.isPresent(), reckoning.snapshot().policies(), reckoning.today());
    if (!colours.mismatch()) return Optional.empty();
    return holder
        .filter(addressees::there)
        .filter(member -> addressees.maySee(member, action))
        .map(member -> new Recipient.Person(member.person()))
        .map(person -> candidate(action, declared, colours, person));
  }

  private Candidate candidate(
      Action action, Declaration declared, Colours colours, Recipient recipient) {
    String occurrence = declared.on() + "/" + declared.rag() + "/" + colours.shown();
    NudgeKey key =
        new NudgeKey(
            reckoning.board(), NudgeKey.MISMATCH, action.id(), occurrence, recipient.text());
    return new Candidate(recipient, new Nudge.MismatchPrompt(key, action, colours), List.of());
  }
}
