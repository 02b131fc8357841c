package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.command.AttendanceCommand;
import org.beadle.command.Permission;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Participation;
import org.beadle.meeting.Presence;
import org.beadle.meeting.Run;
import org.beadle.meeting.Sitting;
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
    Optional<Refusal> refusal = Permissions.of(caller).refusal(caller.member(), wanted);
    if (refusal.isPresent()) return caller.refused(refusal.get());
    return switch (Naming.ever(caller.roster(), command.whose(), caller.today())) {
      case Naming.Unknown unknown -> caller.refused(unknown.refusal());
      case Naming.Known known -> store.read(records -> draft(records, caller, known));
    };
  }

  /** Of the meetings that the caller may see, where the answer goes. */
  private static Post draft(Records records, Caller caller, Naming.Known whose) {
    int absences = caller.policies().get(MeetingPolicies.ABSENCES);
    List<Sitting> sittings = records.sittings().all(caller.reader());
    List<Run> runs =
        runs(whose.party(), sittings, caller.roster()).stream()
            .filter(run -> run.isLong(absences) && run.stands(caller.roster(), caller.today()))
            .limit(MOST)
            .toList();
    if (runs.isEmpty())
      return caller.refused(new Refusal.NothingToWriteAbout(whose.name(), absences));
    List<Refusal.LetterHeld> held =
        runs.stream().flatMap(run -> held(caller, whose, run, sittings).stream()).toList();
    List<AbsenceLetter> letters =
        runs.stream()
            .filter(run -> run.untold(sittings, caller.today()).isEmpty())
            .map(run -> AbsenceLetter.of(caller.roster(), run, caller.today()))
            .toList();
    return letters.isEmpty()
        ? caller.refused(held.getFirst())
        : LetterPost.of(letters, files(letters), held);
  }

  /** An agency's; of a member those of a place that he or she held last. */
  private static List<Run> runs(Party whose, List<Sitting> sittings, Roster roster) {
    if (whose.kind() != Party.Kind.MEMBER)
      return Participation.of(whose, sittings, roster).runs(roster);
    OptionalLong member = OptionalLong.of(whose.id());
    return Run.of(Presence.of(sittings), roster).stream()
        .filter(run -> run.holder().equals(member))
        .toList();
  }

  private static Optional<Refusal.LetterHeld> held(
      Caller caller, Naming.Known whose, Run run, List<Sitting> sittings) {
    List<LocalDate> days = run.untold(sittings, caller.today()).stream().map(Meeting::on).toList();
    if (days.isEmpty()) return Optional.empty();
    String group = caller.roster().nameOf(Party.group(run.group()));
    return Optional.of(new Refusal.LetterHeld(whose.name(), group, days));
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
