package org.beadle.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of standing items that a work programme has outside of its table of meetings. */
final class ProgrammeLists {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:(?<before>\\S.*?)[:,–-]?\\s+)?(?:standing|standard|regular)(?: agenda)? items"
              + "(?:\\s+(?:for|of|at|on)\\s+(?:the\\s+)?(?:agendas? of (?:the )?)?(?<after>.+?))?\\s*:?");

  private final SourceFile file;
  private final List<Doubt> doubts;
  private final Map<Row, List<Row>> lines = new LinkedHashMap<>();
  private Optional<Row> heading = Optional.empty();

  ProgrammeLists(SourceFile file, List<Doubt> doubts) {
    this.file = file;
    this.doubts = doubts;
  }

  /** Takes a line that is a list's heading, or that stands in one; false for any other. */
  boolean take(Row line) {
    if (groupOf(line).isPresent()) {
      heading = Optional.of(line);
      lines.put(line, new ArrayList<>());
      return true;
    }
    heading.ifPresent(open -> lines.get(open).add(line));
    return heading.isPresent();
  }

  /** What follows does not belong to the last list. */
  void close() {
    heading = Optional.empty();
  }

  private static Optional<String> groupOf(Row line) {
    Matcher found = HEADING.matcher(PlainText.onOneLine(line.words()));
    if (!found.matches()) return Optional.empty();
    return Optional.ofNullable(found.group("after")).or(() -> Optional.ofNullable(found.group(1)));
  }

  List<ProposedProgramme.StandingList> standing() {
    List<ProposedProgramme.StandingList> standing = new ArrayList<>();
    lines.forEach(
        (head, below) ->
            standing.add(
                new ProposedProgramme.StandingList(
                    file.at(head), groupOf(head).orElseThrow(), itemsOf(below))));
    return standing;
  }

  private List<ProgrammeItem> itemsOf(List<Row> below) {
    boolean marked = below.stream().anyMatch(line -> beginsWithMark(line.words()));
    ProgrammeItems items = new ProgrammeItems(ProgrammeItem.Section.STANDING, !marked, doubts);
    below.forEach(line -> items.take(file.at(line), line.words()));
    return items.items();
  }

  private static boolean beginsWithMark(String words) {
    return !words.isEmpty() && "-–—•*".indexOf(words.charAt(0)) >= 0;
  }
}
