package org.beadle.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.Participation;
import org.beadle.meeting.Rates;
import org.beadle.meeting.Sitting;

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
    this.rates = facts.rates();
    this.words = new RateWords(facts.roster(), RateColumns.of(rates));
  }

  public static Post post(RateFacts facts) {
    RateTables made = new RateTables(facts);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(made.opening()));
    if (!facts.rates().groups().isEmpty()) blocks.addAll(made.tables());
    blocks.addAll(
        new RateNotes(facts.roster(), made.rates.sittings().toList(), facts.lacking())
            .of(facts.runs()));
    RateButtons.of(facts).ifPresent(blocks::add);
    return Post.of(made.summary(), blocks);
  }

  private String about() {
    return facts.whoseName().map(name -> "of " + name).orElse("of all groups") + when();
  }

  private String when() {
    return RateSpan.of(facts.year());
  }

  private String opening() {
    if (rates.counted() == 0)
      return "No attendance"
          + facts.whoseName().map(name -> " of " + name).orElse("")
          + " is recorded"
          + when()
          + ".";
    return Stream.of(
            Optional.of(
                "Attendance "
                    + about()
                    + ": "
                    + RateWords.spoken(rates.rate())
                    + " at "
                    + Count.of(rates.counted(), "meeting", "meetings")
                    + "."),
            otherRule(),
            Confidential.sentence(rates.confidential()),
            differing())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** What it would be by the rule that the board has not. */
  private Optional<String> otherRule() {
    if (rates.total().registered().deputies() == 0) return Optional.empty();
    String rule = rates.deputiesCount() ? "Without deputies: " : "With deputies: ";
    return Optional.of(rule + RateWords.spoken(rates.otherRate()) + ".");
  }

  private Optional<String> differing() {
    long number = rates.sittings().filter(words::differ).count();
    return number == 0
        ? Optional.empty()
        : Optional.of(
            "The percentage in the report differs from the computed one at "
                + Count.of(number, "meeting", "meetings")
                + "; both are shown.");
  }

  private List<Block> tables() {
    List<Block> tables = new ArrayList<>();
    if (facts.about().isPresent()) {
      tables.add(ofOne());
    } else {
      tables.add(byGroup());
      tables.add(byMeeting());
      more().ifPresent(tables::add);
    }
    byAgency().ifPresent(tables::add);
    return tables;
  }

  private Optional<Block> more() {
    long more = rates.sittings().count() - ROWS;
    if (more <= 0) return Optional.empty();
    return Optional.of(
        new Block.Text(
            Count.of(more, "more meeting is", "more meetings are")
                + " not shown here. The attendance of one group, or of one year, is shorter."));
  }

  private Block ofOne() {
    List<Sitting> all = rates.sittings().toList();
    List<Sitting> shown = all.subList(Math.max(0, all.size() - ROWS), all.size());
    return new Block.Table(
        "Attendance " + about(),
        words.ofMeetings(List.of()),
        Stream.concat(
                shown.stream().map(sitting -> words.row(List.of(), sitting)),
                Stream.of(words.total(rates.total())))
            .toList());
  }

  private Block byGroup() {
    return new Block.Table(
        "Attendance by group",
        words.ofGroups(),
        Stream.concat(
                rates.groups().stream()
                    .map(it -> words.row(words.name(it), it.counted(), it.total())),
                Stream.of(words.row("All groups", rates.counted(), rates.total())))
            .toList());
  }

  private Block byMeeting() {
    return new Block.Table(
        "Attendance by meeting",
        words.ofMeetings(List.of("Group")),
        rates.groups().stream().flatMap(this::rows).limit(ROWS).toList());
  }

  private Stream<List<String>> rows(Rates.OfGroup group) {
    return group.sittings().stream().map(each -> words.row(List.of(words.name(group)), each));
  }

  /** Of the agencies and people whose seats registers tell of; confidential ones are left out. */
  private Optional<Block> byAgency() {
    List<List<String>> rows =
        Participation.of(rates.sittings().toList(), facts.roster()).stream()
            .sorted(
                Comparator.comparing((Participation each) -> each.party().kind())
                    .thenComparing(each -> facts.roster().nameOf(each.party())))
            .limit(ROWS)
            .map(words::row)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Table("Attendance by agency", words.ofParties(), rows));
  }

  private String summary() {
    List<String> spoken =
        facts.about().isPresent()
            ? rates.sittings().map(words::spoken).toList()
            : rates.groups().stream().map(words::spoken).toList();
    if (spoken.isEmpty()) return opening();
    return opening() + " " + Count.first(SPOKEN, spoken) + ".";
  }
}
