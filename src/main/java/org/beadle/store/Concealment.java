package org.beadle.store;

import java.util.List;
import java.util.Optional;
import org.beadle.plan.Action;
import org.beadle.plan.Closure;
import org.beadle.plan.DateRequest;
import org.beadle.plan.Declaration;
import org.beadle.plan.Lead;
import org.beadle.plan.Milestone;
import org.beadle.plan.Timescale;

/** Blanks an action so that it can be counted and nothing else of it can be told. */
final class Concealment {
  private Concealment() {}

  static Action of(Action action) {
    return Revision.of(action)
        .id(0)
        .ref(ActionReading.ref("0"))
        .aliases(List.of())
        .links(List.of())
        .title("")
        .outcome(Optional.empty())
        .lead(new Lead(action.lead().accountable(), List.of(), Optional.empty(), false))
        .timescale(blank(action.timescale()))
        .milestones(action.milestones().stream().map(Concealment::blank).toList())
        .declared(action.declared().map(Concealment::blank))
        .closure(action.closure().map(Concealment::blank))
        .blocker(Optional.empty())
        .dateRequest(action.dateRequest().map(Concealment::blank))
        .done();
  }

  private static Timescale blank(Timescale timescale) {
    return new Timescale(
        "", timescale.due(), timescale.immediate(), timescale.ongoing(), timescale.reviewMonths());
  }

  private static Milestone blank(Milestone milestone) {
    return new Milestone(
        0,
        milestone.due(),
        milestone.original(),
        milestone.slips(),
        milestone.slippedLate(),
        milestone.met());
  }

  private static Declaration blank(Declaration declared) {
    return new Declaration(declared.rag(), "", declared.on(), declared.byChair());
  }

  private static Closure blank(Closure closure) {
    return new Closure(0, "", closure.on(), Optional.empty(), closure.acceptedBy().map(by -> ""));
  }

  private static DateRequest blank(DateRequest request) {
    return new DateRequest(0, 0, request.due(), Optional.empty(), "", request.on());
  }
}
