package org.beadle;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.beadle.chat.Post;
import org.beadle.desk.BoardImport;
import org.beadle.intake.Doubt;
import org.beadle.intake.Fault;
import org.beadle.intake.Unreadable;
import org.beadle.terminal.PlainText;

/** What an import did, would do, or why it can't be done, for a terminal. */
final class ImportWords {
  private static final int WIDTH = 100;

  private ImportWords() {}

  static String refused(Unreadable unreadable) {
    return lines(
        Stream.of("Nothing was imported:"),
        unreadable.faults().stream().map(Fault::toString).map(line -> "  " + line));
  }

  static String board(BoardImport.Report report) {
    return lines(Stream.of(outcome(report)), doubts(report.doubts()));
  }

  private static String outcome(BoardImport.Report report) {
    if (!report.changed())
      return "The board \"" + report.board().name() + "\" has all that the file says already.";
    return "The board \""
        + report.board().name()
        + "\" ("
        + report.board().slug()
        + ") "
        + (report.made() ? "was made" : "was brought up to date")
        + ": "
        + report.proposed().groups().size()
        + " groups, "
        + report.proposed().agencies().size()
        + " agencies, "
        + report.proposed().members().size()
        + " members.";
  }

  static String post(Post post) {
    return new PlainText(WIDTH).render(post, "").stripTrailing();
  }

  private static Stream<String> doubts(List<Doubt> doubts) {
    if (doubts.isEmpty()) return Stream.empty();
    return Stream.concat(
        Stream.of("What was assumed, or wants a look (" + doubts.size() + "):"),
        doubts.stream().map(doubt -> "  " + doubt.where() + ": " + doubt.assumed()));
  }

  private static String lines(Stream<String> first, Stream<String> rest) {
    return Stream.concat(first, rest).collect(joining("\n"));
  }
}
