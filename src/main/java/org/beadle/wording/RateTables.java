package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.Command.Years;
import org.beadle.command.CommandWords;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Rates;

/** Attendance by group and by meeting: the answer to {@code attendance}. */
public final class RateTables {
  /** As many as every platform shows in a table. */
  private static final int ROWS = 90;

  private static final int SPOKEN = 10;

  private final RateFacts facts;
  private final RateWords words;
  private final Rates rates;

  private RateTables(RateFacts facts) {
    this.facts = facts;
    this.words = new RateWords(facts.roster());
    this.rates = facts.rates();
  }

  public static Post post(RateFacts facts) {
    RateTables made = new RateTables(facts);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(made.opening()));
    if (!facts.rates().groups().isEmpty()) blocks.addAll(made.tables());
    made.buttons().ifPresent(blocks::add);
    return Post.of(made.summary(), blocks);
  }

  private String about() {
    return facts.group().map(name -> "of " + name).orElse("of all groups") + when();
  }

  private String when() {
    return facts
        .year()
        .map(it -> " from " + Days.written(it.first()) + " to " + Days.written(it.last()))
        .orElse(" in all years");
  }

  private String opening() {
    if (rates.counted() == 0)
      return "No attendance"
          + facts.group().map(name -> " of " + name).orElse("")
          + " is recorded"
          + when()
          + ".";
    return Stream.of(
            Optional.of(
                "Attendance "
                    + about()
                    + ": "
                    + RateWords.spoken(rates.total())
                    + " at "
                    + Count.of(rates.counted(), "meeting", "meetings")
                    + "."),
            confidential(),
            differing())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private Optional<String> confidential() {
    return Confidential.sentence(rates.confidential());
  }

  private Optional<String> differing() {
    long number =
        meetings()
            .flatMap(meeting -> meeting.counted().stream())
            .filter(count -> count.differs())
            .count();
    return number == 0
        ? Optional.empty()
        : Optional.of(
            "The percentage in the report differs from the computed one at "
                + Count.of(number, "meeting", "meetings")
                + "; both are shown.");
  }

  private Stream<Meeting> meetings() {
    return rates.groups().stream().flatMap(group -> group.meetings().stream());
  }

  private List<Block> tables() {
    if (facts.group().isPresent()) return List.of(ofOne());
    List<Block> tables = new ArrayList<>(List.of(byGroup(), byMeeting()));
    long more = meetings().count() - ROWS;
    if (more > 0)
      tables.add(
          new Block.Text(
              Count.of(more, "more meeting is", "more meetings are")
                  + " not shown here. The attendance of one group, or of one year, is shorter."));
    return tables;
  }

  private Block ofOne() {
    List<Meeting> all = meetings().toList();
    List<Meeting> shown = all.subList(Math.max(0, all.size() - ROWS), all.size());
    return new Block.Table(
        "Attendance " + about(),
        RateWords.OF_MEETINGS,
        Stream.concat(shown.stream().map(RateWords::row), Stream.of(RateWords.total(rates.total())))
            .toList());
  }

  private Block byGroup() {
    return new Block.Table(
        "Attendance by group",
        RateWords.OF_GROUPS,
        Stream.concat(
                rates.groups().stream()
                    .map(it -> RateWords.row(words.name(it), it.counted(), it.total())),
                Stream.of(RateWords.row("All groups", rates.counted(), rates.total())))
            .toList());
  }

  private Block byMeeting() {
    List<String> headings =
        Stream.concat(Stream.of("Group"), RateWords.OF_MEETINGS.stream()).toList();
    return new Block.Table(
        "Attendance by meeting",
        headings,
        rates.groups().stream().flatMap(this::rows).limit(ROWS).toList());
  }

  private Stream<List<String>> rows(Rates.OfGroup group) {
    return group.meetings().stream()
        .map(
            meeting ->
                Stream.concat(Stream.of(words.name(group)), RateWords.row(meeting).stream())
                    .toList());
  }

  /** Another year of which something is known, and all of them. */
  private Optional<Block> buttons() {
    return facts
        .other()
        .map(
            year ->
                new Block.Buttons(
                    List.of(
                        button(year.name(), new Years.BeginningIn(year.begins())),
                        button("All years", new Years.All()))));
  }

  private Button button(String label, Years years) {
    String command = CommandWords.of(new Command.ShowAttendance(facts.whose(), years));
    return Button.of(label, new Press(facts.roster().board().id(), 0, command));
  }

  private String summary() {
    List<String> spoken =
        facts.group().isPresent()
            ? meetings().map(RateWords::spoken).toList()
            : rates.groups().stream().map(words::spoken).toList();
    if (spoken.isEmpty()) return opening();
    int more = spoken.size() - SPOKEN;
    String rest = more > 0 ? "; and " + more + " more" : "";
    return opening()
        + " "
        + spoken.stream().limit(SPOKEN).collect(Collectors.joining("; "))
        + rest
        + ".";
  }
}
