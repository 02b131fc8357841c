package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Pause;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Promise;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;
import org.beadle.plan.Update;

/** One page on an action that is so late that the top of the ladder is reached. */
final class ExceptionReport {
  /** More than so many pages go into no message. */
  private static final int PAGES = 3;

  /** So many of those without a page are named. */
  private static final int NAMED = 20;

  private final Roster roster;
  private final Nudge.Escalation escalation;
  private final Promise promise;
  private final Action action;

  private ExceptionReport(Roster roster, Nudge.Escalation escalation) {
    this.roster = roster;
    this.escalation = escalation;
    this.promise = escalation.promise();
    this.action = promise.action();
  }

  /** The pages that go with a message. */
  static List<Block> pages(Roster roster, Planned planned, Background background) {
    List<Nudge.Escalation> all = planned.topEscalations().toList();
    Stream<Block> pages =
        all.stream()
            .limit(PAGES)
            .map(at -> new ExceptionReport(roster, at))
            .flatMap(page -> page.blocks(background).stream());
    return Stream.concat(pages, rest(all).stream()).toList();
  }

  /** Says which ones have no page, since each of them reached the top of the ladder as well. */
  private static Optional<Block> rest(List<Nudge.Escalation> all) {
    if (all.size() <= PAGES) return Optional.empty();
    List<Nudge.Escalation> left = all.subList(PAGES, all.size());
    List<String> refs = left.stream().map(at -> at.promise().action().ref().toString()).toList();
    return Optional.of(
        new Block.Text(
            Count.of(left.size(), "more exception report has", "more exception reports have")
                + " no page here: action "
                + Count.named(NAMED, refs)
                + ". Type “"
                + CommandWords.of(new Command.ShowEscalations())
                + "” to see who was told of each."));
  }

  private List<Block> blocks(Background background) {
    return List.of(
        new Block.Heading("Exception report: action " + action.ref()),
        new Block.Text(Titles.shortened(action.title(), Titles.HEADING)),
        new Block.Facts(facts(background)),
        new Block.Text(told(background.before(promise.milestone().id()))),
        new Block.Text(said(background.notes().getOrDefault(action.id(), List.of()))),
        new Block.Text(
            "The chair may agree another date, hand the action to another lead, ask what stands in"
                + " its way, or put it on the next agenda."));
  }

  private List<Block.Fact> facts(Background background) {
    Names names = Names.of(action, roster, promise.today());
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(new Block.Fact("Led by", names.lead().orElse("Nobody")));
    facts.add(
        new Block.Fact("Answers for it", promise.holder().map(Member::name).orElse("Nobody")));
    facts.add(new Block.Fact("Due", due(promise.milestone())));
    facts.add(new Block.Fact("Late", Days.count((int) promise.daysLate())));
    background.before(promise.milestone().id()).finished().stream()
        .map(ExceptionReport::reopened)
        .reduce((first, second) -> first + "; " + second)
        .ifPresent(times -> facts.add(new Block.Fact("Was finished", times)));
    action
        .declared()
        .map(it -> it.rag().word() + " by " + it.by() + ", " + Days.written(it.on()))
        .ifPresent(declared -> facts.add(new Block.Fact("Declared", declared)));
    String update = action.lastUpdate().map(Days::written).orElse("None yet");
    facts.add(new Block.Fact("Last update", update));
    action
        .dateRequest()
        .ifPresent(request -> facts.add(new Block.Fact("New date", CardFacts.asked(request))));
    Names.blockedByToAnybody(action, roster)
        .ifPresent(name -> facts.add(WaitWords.fact(action, name)));
    promised().ifPresent(promised -> facts.add(new Block.Fact("Promised", promised)));
    attendance(background).ifPresent(low -> facts.add(new Block.Fact("Attendance", low)));
    return facts;
  }

  /** Those days are not among the days of the ladder's steps. */
  private static String reopened(Pause finished) {
    return "from "
        + Days.written(finished.from())
        + " until it was opened again on "
        + Days.written(finished.until().orElseThrow());
  }

  /** Where the agency that leads, or the holder's, comes to meetings too seldom. */
  private Optional<String> attendance(Background background) {
    Optional<Party> lead = action.lead().accountable();
    return background.below().stream()
        .filter(
            low ->
                lead.equals(Optional.of(low.agency()))
                    || promise
                        .holder()
                        .filter(it -> it.agency().equals(OptionalLong.of(low.agency().id())))
                        .isPresent())
        .map(
            low ->
                roster.nameOf(low.agency())
                    + ": "
                    + RateWords.spoken(low.rate())
                    + ", below "
                    + low.threshold()
                    + "%")
        .findFirst();
  }

  private static String due(Milestone milestone) {
    String moved =
        milestone.slips() == 0
            ? ""
            : "; first promised for "
                + Days.written(milestone.original())
                + ", moved "
                + (milestone.slips() == 1 ? "once" : milestone.slips() + " times");
    return Days.written(milestone.due()) + moved;
  }

  private Optional<String> promised() {
    return promise.milestone().promised().map(day -> "by " + Days.written(day) + ", and not kept");
  }

  /** What the record has of it; this step is being taken, and is not in it yet. */
  private String told(Background.Before before) {
    List<String> steps =
        before.steps().stream()
            .filter(step -> step.daysLate() < escalation.step())
            .map(EscalationList::step)
            .toList();
    String told =
        steps.isEmpty()
            ? "At no earlier step was anybody told of this."
            : "Told so far, " + String.join("; ", steps) + ".";
    return before.reminded().isEmpty() ? told : told + " " + reminded(before.reminded());
  }

  private static String reminded(List<Background.Reminded> reminded) {
    return reminded.stream()
            .map(
                each ->
                    each.name()
                        + " was also reminded "
                        + Count.of(each.times(), "time", "times")
                        + ", last on "
                        + Days.written(each.last()))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static String said(List<Update> notes) {
    if (notes.isEmpty()) return "No note tells of progress.";
    return notes.stream().map(ExceptionReport::line).collect(Collectors.joining("\n"));
  }

  private static String line(Update update) {
    return Days.written(update.on())
        + ", "
        + update.by()
        + ": "
        + Titles.shortened(update.note().or(update::evidence).orElse("no words"), Titles.HEADING);
  }
}
