package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.AgendaItem.Kind;
import org.beadle.meeting.Meeting;

/** A year's work programme: the answer to {@code meeting programme}. */
public final class ProgrammeTable {
  private static final int ROWS = 30;
  private static final List<String> HEADINGS = List.of("Day", "Group", "Themes", "Reports due");

  private final ProgrammeFacts facts;

  private ProgrammeTable(ProgrammeFacts facts) {
    this.facts = facts;
  }

  public static Post post(ProgrammeFacts facts) {
    return new ProgrammeTable(facts).post();
  }

  private Post post() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(opening()));
    List<List<String>> rows = facts.meetings().stream().limit(ROWS).map(this::row).toList();
    if (!rows.isEmpty()) blocks.add(new Block.Table(caption(), HEADINGS, rows));
    int more = facts.meetings().size() - rows.size();
    if (more > 0)
      blocks.add(
          new Block.Text(
              Count.of(more, "more meeting is", "more meetings are")
                  + " not shown here. The programme of one group is shorter."));
    String standing = standing();
    if (!standing.isEmpty()) blocks.add(new Block.Text(standing));
    return Post.of(opening(), blocks);
  }

  private String caption() {
    return "Work programme of " + whose() + when();
  }

  private String whose() {
    return facts.group().orElse("all groups");
  }

  private String when() {
    return facts
        .year()
        .map(year -> " from " + Days.written(year.first()) + " to " + Days.written(year.last()))
        .orElse(" in all years");
  }

  private String opening() {
    String meetings = Count.of(facts.meetings().size(), "meeting", "meetings");
    return caption()
        + ": "
        + meetings
        + ", "
        + Count.of(of(Kind.THEMED), "theme", "themes")
        + " and "
        + Count.of(of(Kind.REPORT), "report", "reports")
        + " due."
        + ConfidentialWords.leftOut(facts.confidential(), "more meeting is", "more meetings are");
  }

  private long of(Kind kind) {
    return facts.meetings().stream().flatMap(meeting -> of(meeting, kind)).count();
  }

  private Stream<AgendaItem> of(Meeting meeting, Kind kind) {
    return facts.items().stream()
        .filter(item -> item.kind() == kind)
        .filter(item -> item.meeting().stream().anyMatch(id -> id == meeting.id()));
  }

  private List<String> row(Meeting meeting) {
    return List.of(
        Days.written(meeting.on()),
        facts.roster().nameOf(Party.group(meeting.group())) + workshop(meeting),
        lines(meeting, Kind.THEMED, AgendaItem::title),
        lines(meeting, Kind.REPORT, this::report));
  }

  private static String workshop(Meeting meeting) {
    return meeting.kind() == Meeting.Kind.WORKSHOP ? ", a workshop" : "";
  }

  private String lines(Meeting meeting, Kind kind, Function<AgendaItem, String> line) {
    String lines = of(meeting, kind).map(line).collect(Collectors.joining("\n"));
    return lines.isEmpty() ? RateWords.NOTHING : lines;
  }

  private String report(AgendaItem item) {
    return item.title()
        + " ("
        + item.from().map(facts.roster()::nameOf).orElse("nobody")
        + item.received().map(day -> ", received").orElse("")
        + ")";
  }

  private String standing() {
    return facts.meetings().stream()
        .map(Meeting::group)
        .distinct()
        .map(this::standing)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String standing(long group) {
    String titles =
        facts.items().stream()
            .filter(item -> item.kind() == Kind.STANDING && item.group() == group)
            .map(AgendaItem::title)
            .map(Titles::withoutStop)
            .collect(Collectors.joining("; "));
    return titles.isEmpty()
        ? ""
        : facts.roster().nameOf(Party.group(group)) + ", at every meeting: " + titles + ".";
  }
}
