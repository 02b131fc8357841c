package org.beadle.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.AgendaItem.Kind;
import org.beadle.meeting.Meeting;

/**
 * A draft agenda as it is read, printed and edited: standing items, themes, reports due, matters
 * arising, and the minutes of the last meeting.
 */
public final class AgendaPaper {
  private static final String CONFIDENTIAL =
      "Confidential: only for the group's members, the board manager and the chair.";

  private static final List<String> ITEMS = List.of("No.", "Item", "At");
  private static final List<String> REPORTS = List.of("No.", "Report", "From", "Due", "Received");
  private static final List<String> ARISING = List.of("Action", "Title", "Due", "Colour");

  /** Whoever wants more of the late actions asks for the list of them. */
  private static final int MOST_ARISING = 12;

  private final AgendaFacts facts;

  AgendaPaper(AgendaFacts facts) {
    this.facts = facts;
  }

  /**
   * The whole paper: a title, whether it is confidential, what meeting it is for, and a heading
   * above each part.
   */
  public static List<Block> of(AgendaFacts facts) {
    AgendaPaper paper = new AgendaPaper(facts);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(paper.title()));
    if (facts.group().confidential()) blocks.add(new Block.Text(CONFIDENTIAL));
    blocks.add(new Block.Text(paper.when()));
    blocks.add(new Block.Heading("Items"));
    blocks.addAll(paper.items());
    blocks.add(new Block.Heading("Reports due"));
    blocks.addAll(paper.reports());
    blocks.add(new Block.Heading("Matters arising"));
    blocks.addAll(paper.arising());
    blocks.add(new Block.Heading("Minutes of the last meeting"));
    blocks.add(new Block.Text(paper.minutes()));
    return blocks;
  }

  /** {@code Draft agenda: Full board, 4 July 2018}. */
  String title() {
    String draft =
        facts.meeting().filter(this::isToCome).isPresent() ? "Draft agenda: " : "Agenda: ";
    return draft
        + facts.group().name()
        + facts.meeting().map(meeting -> ", " + Days.written(meeting.on())).orElse("");
  }

  private boolean isToCome(Meeting meeting) {
    return meeting.isToCome(facts.today());
  }

  String when() {
    return facts
        .meeting()
        .map(this::when)
        .orElse("No meeting to come is in the diary. This is what is discussed at every meeting.");
  }

  private String when(Meeting meeting) {
    String starts = meeting.starts().map(time -> " at " + time).orElse("");
    String place = meeting.place().map(where -> ", " + Titles.withoutStop(where)).orElse("");
    String state =
        meeting.state() == Meeting.State.CANCELLED
            ? "cancelled"
            : Days.away(meeting.on(), facts.today());
    return Days.written(meeting.on()) + starts + place + ", " + state + "." + papers();
  }

  private String papers() {
    return facts
        .papers()
        .filter(day -> facts.meeting().filter(this::isToCome).isPresent())
        .map(day -> " Papers are due by " + Days.written(day) + ".")
        .orElse("");
  }

  List<Block> items() {
    List<List<String>> rows =
        items(item -> item.kind() != Kind.REPORT)
            .map(item -> List.of(number(item), item.title(), at(item)))
            .toList();
    return rows.isEmpty()
        ? List.of(new Block.Text("Nothing is on the agenda yet."))
        : List.of(new Block.Table("Items on the agenda", ITEMS, rows));
  }

  private Stream<AgendaItem> items(Predicate<AgendaItem> wanted) {
    return facts.agenda().items().stream().filter(wanted);
  }

  private String number(AgendaItem item) {
    return String.valueOf(facts.agenda().number(item));
  }

  private static String at(AgendaItem item) {
    return item.kind() == Kind.STANDING ? "every meeting" : "this meeting";
  }

  List<Block> reports() {
    List<List<String>> rows = items(item -> item.kind() == Kind.REPORT).map(this::report).toList();
    return rows.isEmpty()
        ? List.of(new Block.Text("No reports are due to this meeting."))
        : List.of(new Block.Table("Reports due to the meeting", REPORTS, rows));
  }

  private List<String> report(AgendaItem report) {
    LocalDate due = facts.due(report);
    String late =
        due.isBefore(facts.today()) ? "not yet, " + Days.due(due, facts.today()) : "not yet";
    return List.of(
        number(report),
        report.title(),
        facts.from(report),
        Days.written(due),
        report.received().map(Days::written).orElse(late));
  }

  List<Block> arising() {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows =
        facts.arising().stream().limit(MOST_ARISING).map(this::arising).toList();
    if (rows.isEmpty())
      blocks.add(new Block.Text("No action of the group is late" + byThen() + "."));
    else blocks.add(new Block.Table("The group's actions that are late" + byThen(), ARISING, rows));
    int more = facts.arising().size() - rows.size();
    if (more > 0)
      blocks.add(
          new Block.Text(
              Count.of(more, "more is", "more are")
                  + " not shown here. “action list group "
                  + facts.group().name()
                  + "” shows them."));
    return blocks;
  }

  private String byThen() {
    return facts.meeting().filter(this::isToCome).isPresent() ? " or due by the meeting" : "";
  }

  private List<String> arising(ActionLine line) {
    List<String> cells = line.cells(facts.today());
    return List.of(cells.get(0), cells.get(1), cells.get(3), cells.get(4));
  }

  private String noMinutes() {
    return facts
        .last()
        .map(last -> "The group last met on " + Days.written(last.on()) + ".")
        .orElse("No earlier meeting is in the diary.");
  }

  /** Of an older report's meeting nobody knows here whether its minutes went round. */
  String minutes() {
    return facts
        .last()
        .filter(last -> last.attendance().isEmpty() || last.paperwork().minutes().isPresent())
        .map(
            last ->
                "The minutes of "
                    + Days.written(last.on())
                    + last.paperwork()
                        .minutes()
                        .map(day -> " were sent round on " + Days.written(day) + ".")
                        .orElse(" are not sent round yet."))
        .orElse(noMinutes());
  }
}
