package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Run;

/**
 * A letter that a chair may send where a seat was absent in a run without apologies. It is a draft:
 * the program sends it to nobody but the chair.
 *
 * @param head the lines above the subject: the board, the day, and to whom
 * @param paragraphs from the greeting to the close
 * @param signature the lines beneath
 */
public record AbsenceLetter(
    List<String> head, String subject, List<String> paragraphs, List<String> signature) {
  public AbsenceLetter {
    head = List.copyOf(head);
    paragraphs = List.copyOf(paragraphs);
    signature = List.copyOf(signature);
  }

  /**
   * The letter about a run of absences.
   *
   * @param today the day that stands on it, local to the board
   */
  public static AbsenceLetter of(Roster roster, Run run, LocalDate today) {
    String board = roster.board().name();
    String group = roster.nameOf(Party.group(run.group()));
    String whose = new RunWords(roster).whose(run);
    return new AbsenceLetter(
        List.of(board, Days.written(today), "To: " + whose),
        "Attendance at " + group,
        paragraphs(board, group, whose, run),
        Stream.concat(
                roster.chairOf(run.group(), today).map(Member::name).stream(),
                Stream.of("Chair, " + group, board))
            .distinct()
            .toList());
  }

  private static List<String> paragraphs(String board, String group, String whose, Run run) {
    List<String> days = run.missed().stream().map(Meeting::on).map(Days::written).toList();
    return List.of(
        "Dear colleague,",
        "I am writing about the seat of " + whose + " on " + group + ", part of " + board + ".",
        "Our registers show nobody in that seat, and no apologies, at our last "
            + run.length()
            + " meetings: "
            + Count.and(days)
            + ". If that is a mistake of ours, please tell me and the record will be put right.",
        "The work goes better with you at the table, and we miss what you would bring to it. If"
            + " something makes these meetings hard to attend, such as the time, the place or"
            + " other duties, I would be glad to talk about it and to look for a way together.",
        "Where you can't come yourself, a deputy who knows the work is welcome. If nobody can"
            + " come, a word beforehand is enough.",
        "Thank you for all that you do. I look forward to seeing you at our next meeting.",
        "Yours sincerely,");
  }

  /** The whole letter as plain text. */
  public String text() {
    return String.join(
        "\n\n",
        Stream.of(
                Stream.of(String.join("\n", head), subject),
                paragraphs.stream(),
                Stream.of(String.join("\n", signature)))
            .flatMap(each -> each)
            .toList());
  }

  /** What its file is called, without an ending. */
  public String fileName() {
    return "Draft letter, " + subject + ", " + head.getLast().substring("To: ".length());
  }
}
