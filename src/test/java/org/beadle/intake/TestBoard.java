package org.beadle.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Nation;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.plan.Action;
import org.beadle.plan.Closure;
import org.beadle.plan.Declaration;
import org.beadle.plan.Milestone;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.plan.Update;

/** A board to compare plans with, and the record that an import of a plan leaves on it. */
final class TestBoard {
  private static final LocalDate TODAY = LocalDate.of(2018, 5, 1);

  private TestBoard() {}

  static Roster with(Group... groups) {
    List<Group> all = new ArrayList<>(List.of(groups));
    all.add(group(1, "Full board", Group.Kind.FULL_BOARD));
    Board board =
        new Board(
            1,
            "sample",
            "Sample County Safeguarding Children Board",
            ZoneId.of("Europe/London"),
            Nation.ENGLAND);
    return new Roster(board, List.of(), all, List.of(), List.of(), List.of(), Map.of());
  }

  static Group group(long id, String name, Group.Kind kind) {
    return new Group(
        id, name, Optional.empty(), kind, OptionalLong.empty(), false, false, Optional.empty());
  }

  /** What the record holds once {@code plan} is imported. */
  static StandingPlan standing(ProposedPlan plan, Roster roster) {
    List<Action> actions = record(plan, roster);
    Map<Long, String> statuses = new HashMap<>();
    for (int i = 0; i < actions.size(); i++)
      statuses.put(actions.get(i).id(), plan.actions().get(i).progress().status());
    List<Priority> priorities = actions.stream().map(Action::priority).distinct().toList();
    return new StandingPlan(priorities, actions, List.of(), notes(plan, actions), statuses);
  }

  private static List<Action> record(ProposedPlan plan, Roster roster) {
    PlanLeads leads = PlanLeads.of(plan, roster);
    List<Action> actions = new ArrayList<>();
    for (ProposedAction each : plan.actions())
      actions.add(action(actions.size() + 1, each, plan, leads));
    return actions;
  }

  private static Action action(long id, ProposedAction each, ProposedPlan plan, PlanLeads leads) {
    ProposedPriority priority =
        plan.priorities().stream()
            .filter(it -> it.number() == each.priority())
            .findFirst()
            .orElseThrow();
    return new Action(
        id,
        1,
        1,
        new Priority(priority.number(), priority.number(), priority.title()),
        each.ref().own(),
        List.of(),
        each.ref().links(),
        each.title(),
        each.outcome(),
        leads.lead(each.lead(), made -> Party.group(1000 + leads.proposed().indexOf(made))),
        each.timescale(),
        each.timescale().due().stream()
            .map(day -> new Milestone(id, day, day, 0, false, false))
            .toList(),
        each.progress()
            .colour()
            .filter(colour -> colour != Rag.BLUE)
            .map(colour -> new Declaration(colour, "the plan", TODAY, false)),
        each.progress()
            .colour()
            .filter(colour -> colour == Rag.BLUE)
            .map(colour -> new Closure(id, "the plan", TODAY, Optional.empty(), Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        TODAY,
        0);
  }

  /** The notes of {@code actions}, by their ids, as an import of {@code plan} leaves them. */
  private static Map<Long, List<Update>> notes(ProposedPlan plan, List<Action> actions) {
    Map<Long, List<Update>> notes = new HashMap<>();
    for (int i = 0; i < actions.size(); i++)
      notes.put(
          actions.get(i).id(),
          plan.actions().get(i).progress().notes().stream()
              .map(
                  note ->
                      new Update(
                          "the plan",
                          note.on().orElse(TODAY),
                          Optional.empty(),
                          Optional.of(note.text()),
                          Optional.empty()))
              .toList());
    return notes;
  }
}
