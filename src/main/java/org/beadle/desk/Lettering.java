package org.beadle.desk;

import java.util.List;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Party;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.command.AttendanceCommand;
import org.beadle.command.Permission;
import org.beadle.meeting.Participation;
import org.beadle.meeting.Run;
import org.beadle.report.LetterFile;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.AbsenceLetter;
import org.beadle.wording.LetterPost;
import org.beadle.wording.Refusal;

/**
 * Shows the draft letter about a run of absences again; it goes to whoever asks, and no further.
 */
final class Lettering {
  /** More letters than this go into no answer. */
  private static final int MOST = 3;

  private final Store store;

  Lettering(Store store) {
    this.store = store;
  }

  Post draft(Caller caller, AttendanceCommand.DraftLetter command, Permission wanted) {
    Permissions permissions = Permissions.of(caller);
    if (!permissions.allows(caller.member(), wanted))
      return caller.refused(new Refusal.NotPermitted(permissions.whoCould(wanted)));
    return switch (Naming.of(caller.roster(), command.whose(), caller.today())) {
      case Naming.Unknown unknown -> caller.refused(unknown.refusal());
      case Naming.Known known -> draft(caller, known);
    };
  }

  private Post draft(Caller caller, Naming.Known whose) {
    int absences = caller.policies().get(MeetingPolicies.ABSENCES);
    List<AbsenceLetter> letters =
        store.read(records -> runs(records, caller, whose.party())).stream()
            .filter(run -> run.isLong(absences))
            .limit(MOST)
            .map(run -> AbsenceLetter.of(caller.roster(), run, caller.today()))
            .toList();
    return letters.isEmpty()
        ? caller.refused(new Refusal.NothingToWriteAbout(whose.name(), absences))
        : LetterPost.of(letters, files(letters));
  }

  /** Those that the caller may see, where the answer goes. */
  private static List<Run> runs(Records records, Caller caller, Party whose) {
    return Participation.of(whose, records.sittings().all(caller.reader()), caller.roster()).runs();
  }

  /** The Word file of each letter. */
  static List<Block> files(List<AbsenceLetter> letters) {
    return letters.stream()
        .<Block>map(
            letter ->
                new Block.File(
                    letter.fileName() + ".docx",
                    LetterFile.TYPE,
                    LetterFile.word(letter),
                    "The draft letter as a Word file"))
        .toList();
  }
}
