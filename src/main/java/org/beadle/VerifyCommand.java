package org.beadle;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.board.Board;
import org.beadle.store.Journal;
import org.beadle.store.JournalHead;
import org.beadle.store.RowDifference;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows an inspector that nobody has altered a board's journal behind Beadle's back. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks that no entry of a board's journal was altered, removed or added behind Beadle, and"
          + " prints the number and the hash of the last one.",
      "Checks, too, that the plan, its notes and dates, the people, the meetings and the registers"
          + " are as the journal told of them last.",
      "Ends with 1 and names the first entry that does not fit, or what is not as the journal has"
          + " it.",
      "Whoever can write to the database can also write the whole journal anew, hashes and all."
          + " That shows only against a number and a hash that were noted elsewhere: --noted."
    })
final class VerifyCommand implements Callable<Integer> {
  private static final Pattern NOTED = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

  @Mixin private InstallationOptions options;

  @Mixin private BoardOption which;

  @Option(
      names = "--noted",
      paramLabel = "NUMBER:HASH",
      description = "What an earlier verify printed: is that entry still the same?")
  private String noted;

  @Spec private CommandLine.Model.CommandSpec spec;

  /** What came of it. */
  private record Answer(boolean whole, String text) {}

  @Override
  public Integer call() {
    JournalHead known = noted == null ? null : read(noted);
    try (Installation installation = options.openToRead()) {
      Board board = which.of(installation);
      Answer answer = installation.store().read(records -> answer(records.journal(), board, known));
      Printout.of(spec, answer.text() + System.lineSeparator());
      return answer.whole() ? 0 : 1;
    }
  }

  private static JournalHead read(String noted) {
    Matcher parts = NOTED.matcher(noted.strip());
    if (!parts.matches())
      throw new Failures.Refused(
          "--noted is what verify printed earlier: a number, a colon, and a hash of 64 letters and"
              + " digits.");
    return new JournalHead(Long.parseLong(parts.group(1)), parts.group(2));
  }

  private static Answer answer(Journal journal, Board board, JournalHead noted) {
    OptionalLong broken = journal.verify(board.id());
    if (broken.isPresent()) return new Answer(false, broken(board, broken.getAsLong()));
    List<RowDifference> differences = journal.differences(board.id());
    if (!differences.isEmpty()) return new Answer(false, RowDifferences.text(board, differences));
    if (noted == null) return new Answer(true, whole(board, journal.head(board.id())));
    boolean same =
        journal.hash(board.id(), noted.sequence()).filter(noted.hash()::equals).isPresent();
    return same
        ? new Answer(
            true,
            whole(board, journal.head(board.id()))
                + "%nEntry %d is the one that was noted: nothing up to it was altered."
                    .formatted(noted.sequence()))
        : new Answer(false, anew(board, noted));
  }

  private static String whole(Board board, JournalHead head) {
    return "The journal of %s is whole. Entries: %d%nThe last one, to be noted elsewhere: %d:%s"
        .formatted(board.name(), head.sequence(), head.sequence(), head.hash());
  }

  private static String broken(Board board, long entry) {
    return "The journal of "
        + board.name()
        + " was altered: entry "
        + entry
        + " does not fit what stands before it, or is missing.";
  }

  private static String anew(Board board, JournalHead noted) {
    return "The journal of %s was written anew or is an older one: entry %d is not the one that was noted."
        .formatted(board.name(), noted.sequence());
  }
}
