package org.beadle.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Policies;

/** What the rules of the colours ask about an action on a day. */
record ColourCase(Action action, boolean hasHolder, Policies policies, LocalDate today) {

  boolean isFinished() {
    return action.closure().isPresent();
  }

  /** Finished, and accepted where the board asks for that. */
  boolean isComplete() {
    boolean wantsAcceptance = policies.get(Policies.ACCEPTANCE);
    return action
        .closure()
        .filter(closure -> !wantsAcceptance || closure.acceptedBy().isPresent())
        .isPresent();
  }

  /** Days until the next open milestone, below 0 once it is missed; empty where none is open. */
  OptionalLong daysLeft() {
    if (isFinished()) return OptionalLong.empty();
    Optional<Milestone> next = action.nextMilestone();
    return next.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(today, next.get().due()));
  }

  /** Days since the last update; empty where there was none. */
  OptionalLong daysSilent() {
    return action.lastUpdate().isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(action.lastUpdate().get(), today));
  }

  /** Whether the last update is too old to count, or missing. */
  boolean isSilent() {
    return daysSilent().orElse(Long.MAX_VALUE) > policies.get(Policies.FRESH_DAYS);
  }

  /** Whether an open milestone was moved after it had been missed. */
  boolean hasSlippedLate() {
    return action.milestones().stream()
        .anyMatch(milestone -> !milestone.met() && milestone.slippedLate());
  }

  boolean isDueSoon() {
    return daysLeft().isPresent() && daysLeft().getAsLong() <= policies.get(Policies.AMBER_DAYS);
  }
}
