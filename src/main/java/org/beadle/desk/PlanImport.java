package org.beadle.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Office;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.intake.ChangedAction;
import org.beadle.intake.ChangedPriority;
import org.beadle.intake.FieldChange;
import org.beadle.intake.PlanDifference;
import org.beadle.intake.ProgressNote;
import org.beadle.intake.ProposedAction;
import org.beadle.intake.ProposedParty;
import org.beadle.intake.ProposedPlan;
import org.beadle.intake.StandingPlan;
import org.beadle.plan.Action;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.store.Actions;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.store.NewAction;
import org.beadle.store.Plan;
import org.beadle.store.Records;
import org.beadle.store.SetUp;

/** Writes a proposed plan into the record, as one change. */
public final class PlanImport {
  private static final int ALL_UPDATES = 1_000;

  private final Records records;
  private final ChangeHeader header;
  private final Map<Integer, Priority> priorities = new HashMap<>();
  private final Map<ProposedParty, Party> made = new HashMap<>();

  PlanImport(Records records, ChangeHeader header) {
    this.records = records;
    this.header = header;
  }

  /**
   * What an import did, or would do.
   *
   * @param boardMade whether the board was made for it
   * @param removed how many actions were taken out because the file leaves them out
   */
  public record Report(
      Board board,
      boolean boardMade,
      ProposedPlan plan,
      PlanDifference difference,
      Roster roster,
      int removed) {}

  Report write(ProposedPlan plan, FirstBoard.Found found, Importer.Mode mode) {
    Board board = found.board();
    Roster roster = records.boards().roster(board.id());
    PlanDifference difference =
        PlanDifference.between(plan, standing(Reader.everything(roster)), roster);
    Report report =
        new Report(
            board,
            found.made(),
            plan,
            difference,
            roster,
            mode.removes() ? difference.missing().size() : 0);
    if (!difference.changesNothing() || report.removed() > 0) write(report);
    return report;
  }

  private StandingPlan standing(Reader reader) {
    Actions actions = records.actions();
    List<Action> standing = actions.all(reader);
    return new StandingPlan(
        records
            .plans()
            .current(reader.board())
            .map(plan -> records.plans().priorities(plan.id()))
            .orElse(List.of()),
        standing,
        actions.withdrawn(reader),
        standing.stream()
            .collect(
                Collectors.toMap(
                    Action::id, each -> actions.updates(reader, each.id(), ALL_UPDATES))),
        actions.sourceStatuses(reader));
  }

  private void write(Report report) {
    Change change = records.change(header);
    parties(change.setUp(), report.difference());
    Plan plan = plan(change, report);
    priorities(change, plan, report);
    report.difference().added().forEach(action -> add(change, plan, report, action));
    report.difference().changed().forEach(action -> amend(change, plan, report, action));
    if (report.removed() > 0) report.difference().missing().forEach(change::withdraw);
    change.finish(summary(report), "plan", plan.id());
  }

  private static String summary(Report report) {
    PlanDifference difference = report.difference();
    return "The plan "
        + report.plan().file()
        + " was imported: "
        + difference.added().size()
        + " added, "
        + difference.changed().size()
        + " changed, "
        + report.removed()
        + " taken out.";
  }

  private void parties(SetUp setUp, PlanDifference difference) {
    difference.leads().proposed().forEach(party -> made.put(party, put(setUp, party)));
  }

  private Party put(SetUp setUp, ProposedParty party) {
    long id = records.nextId();
    return switch (party.kind()) {
      case AGENCY ->
          Party.agency(setUp.put(new Agency(id, party.name(), party.shortName(), false)).id());
      case OFFICE ->
          Party.office(setUp.put(new Office(id, party.name(), OptionalLong.empty())).id());
      case GROUP, MEMBER -> Party.group(setUp.put(party.group(id)).id());
    };
  }

  private Plan plan(Change change, Report report) {
    return records
        .plans()
        .current(report.board().id())
        .orElseGet(() -> change.addPlan(nameOf(report.plan().file())));
  }

  private static String nameOf(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  private void priorities(Change change, Plan plan, Report report) {
    records.plans().priorities(plan.id()).forEach(each -> priorities.put(each.number(), each));
    report.difference().priorities().stream()
        .map(ChangedPriority::after)
        .forEach(
            each ->
                priorities.put(
                    each.number(), change.putPriority(plan.id(), each.number(), each.title())));
  }

  private void add(Change change, Plan plan, Report report, ProposedAction proposed) {
    Action added = change.addAction(wanted(plan, report, proposed));
    List<ProgressNote> notes = proposed.progress().notes();
    if (notes.isEmpty()) return;
    List<String> known = known(report, added);
    notes.stream()
        .filter(note -> !known.contains(note.text()))
        .forEach(note -> note(change, added, note));
  }

  /** The notes of an action that comes back; a new one has none. */
  private List<String> known(Report report, Action added) {
    Reader reader = Reader.everything(report.roster());
    return records.actions().updates(reader, added.id(), ALL_UPDATES).stream()
        .flatMap(update -> update.note().stream())
        .toList();
  }

  private void amend(Change change, Plan plan, Report report, ChangedAction changed) {
    if (changed.changes(FieldChange.Field.REF))
      change.renumber(changed.before(), changed.after().ref().own());
    Action after = change.amend(changed.before(), wanted(plan, report, changed));
    changed.newNotes().forEach(note -> note(change, after, note));
  }

  private void note(Change change, Action action, ProgressNote note) {
    change.noteOf(action, note.on().orElse(header.today()), note.text());
  }

  /** What the plan says otherwise now; the rest stays as it has become since. */
  private NewAction wanted(Plan plan, Report report, ChangedAction changed) {
    Action kept = changed.before();
    NewAction said = wanted(plan, report, changed.after());
    return new NewAction(
        said.plan(),
        changed.changes(FieldChange.Field.PRIORITY) ? said.priority() : kept.priority(),
        said.ref(),
        changed.changes(FieldChange.Field.TITLE) ? said.title() : kept.title(),
        changed.changes(FieldChange.Field.OUTCOME) ? said.outcome() : kept.outcome(),
        changed.changes(FieldChange.Field.LEAD) ? said.lead() : kept.lead(),
        changed.changes(FieldChange.Field.TIMESCALE) ? said.timescale() : kept.timescale(),
        changed.changes(FieldChange.Field.LINKS) ? said.links() : kept.links(),
        source(changed, said));
  }

  private static NewAction.Source source(ChangedAction changed, NewAction said) {
    if (changed.changes(FieldChange.Field.STATUS)) return said.source();
    return changed.changes(FieldChange.Field.STATUS_WORDS)
        ? NewAction.Source.words(said.source().status())
        : NewAction.Source.SILENT;
  }

  private NewAction wanted(Plan plan, Report report, ProposedAction proposed) {
    Function<ProposedParty, Party> party = made::get;
    return new NewAction(
        plan.id(),
        priorities.get(proposed.priority()),
        Optional.of(proposed.ref().own()),
        proposed.title(),
        proposed.outcome(),
        report.difference().leads().lead(proposed.lead(), party),
        proposed.timescale(),
        proposed.ref().links(),
        source(proposed));
  }

  private NewAction.Source source(ProposedAction proposed) {
    Optional<Rag> colour = proposed.progress().colour();
    Optional<LocalDate> completed =
        colour.filter(rag -> rag == Rag.BLUE).map(rag -> header.today());
    return new NewAction.Source(
        Optional.of(proposed.progress().status()).filter(status -> !status.isEmpty()),
        completed,
        colour.filter(rag -> rag.compareTo(Rag.GREEN) <= 0));
  }
}
