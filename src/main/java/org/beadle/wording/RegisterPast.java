package org.beadle.wording;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.beadle.board.Member;
import org.beadle.board.Seat;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.RegisterEntry;

/** Every entry that was ever made in a register, those that were replaced among them. */
public final class RegisterPast {
  private static final List<String> HEADINGS =
      List.of("Entered", "Seat", "Entry", "By", "Why", "Stands");
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);

  private RegisterPast() {}

  /**
   * The answer.
   *
   * @param entries the oldest first
   */
  public static Post post(RegisterFacts facts, List<RegisterEntry> entries) {
    String title = "History of the register of " + facts.sheet().title();
    String opening =
        title
            + ": "
            + Count.of(entries.size(), "entry", "entries")
            + ", "
            + entries.stream().filter(entry -> entry.superseded().isPresent()).count()
            + " of them replaced or taken back.";
    List<List<String>> rows = entries.stream().map(entry -> row(facts, entry)).toList();
    return Post.of(
        opening, List.of(new Block.Text(opening), new Block.Table(title, HEADINGS, rows)));
  }

  private static List<String> row(RegisterFacts facts, RegisterEntry entry) {
    return List.of(
        when(facts, entry.at()),
        seat(facts, entry),
        MarkWords.of(entry, facts.sheet().roster()),
        name(facts, entry.saidBy()),
        entry.reason().orElse(""),
        entry.superseded().map(at -> "until " + when(facts, at)).orElse("yes"));
  }

  private static String when(RegisterFacts facts, Instant at) {
    return WHEN.format(at.atZone(facts.sheet().board().zone()));
  }

  private static String seat(RegisterFacts facts, RegisterEntry entry) {
    if (entry.seat().isEmpty())
      return entry.who().map(who -> MarkWords.name(who, facts.sheet().roster())).orElse("");
    return facts.sheet().roster().seats().stream()
        .filter(seat -> seat.id() == entry.seat().getAsLong())
        .findFirst()
        .map(seat -> label(facts, seat))
        .orElse("a seat that is gone");
  }

  private static String label(RegisterFacts facts, Seat seat) {
    return facts.expected().contains(seat) || facts.attending().contains(seat)
        ? facts.names().line(seat)
        : "a seat that is gone";
  }

  private static String name(RegisterFacts facts, OptionalLong member) {
    return member.stream()
        .mapToObj(facts.sheet().roster()::member)
        .flatMap(found -> found.map(Member::name).stream())
        .findFirst()
        .orElse("Beadle");
  }
}
