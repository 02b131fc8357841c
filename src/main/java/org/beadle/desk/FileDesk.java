package org.beadle.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.chat.Post;
import org.beadle.command.Permission;
import org.beadle.intake.Fault;
import org.beadle.intake.FileReading;
import org.beadle.intake.SourceFiles;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.ImportFacts;
import org.beadle.wording.ImportPost;

/**
 * Takes files from board managers on a page: a preview first, and what the preview said only when
 * it is confirmed. What waits for that is kept in memory and nowhere else.
 */
public final class FileDesk {
  /** The largest file that is taken, in bytes. */
  public static final int LARGEST = SourceFiles.LARGEST;

  private final Store store;
  private final Importer importer;
  private final InstantSource clock;
  private final Tray tray = new Tray();
  private final Confirmed confirmed = new Confirmed();

  public FileDesk(Store store, Importer importer, InstantSource clock) {
    this.store = store;
    this.importer = importer;
    this.clock = clock;
  }

  /** What a file is a table of. */
  public enum Kind {
    PLAN,
    ATTENDANCE,
    DIARY,
    REGISTER,
    PROGRAMME
  }

  /**
   * Who brings a file, and to which board.
   *
   * @param board its slug
   * @param person the person's id, as sessions have it
   */
  public record Bringer(String board, long person) {}

  /** A file as it was uploaded. */
  public record Upload(String name, byte[] content) {}

  /** What came of it. */
  public sealed interface Answer {
    /**
     * Nothing was written; this is what would be.
     *
     * @param ticket confirms it
     * @param missing what the file leaves out and may be taken out, such as "12 meetings"; empty
     *     where it leaves nothing out
     * @param changesNothing unless what is missing is taken out
     * @param overtaken whether the record has changed since an earlier preview, which was not kept
     */
    record Preview(
        String ticket, Post post, String missing, boolean changesNothing, boolean overtaken)
        implements Answer {}

    /** It was written. */
    record Written(Post post) implements Answer {}

    /** It can't be imported; nothing was written. */
    record Faulty(List<String> faults) implements Answer {}

    /** The preview was used before, gave way to another, or has waited too long. */
    record Gone() implements Answer {}

    /** The bringer may not; {@code whoMay} may, by name. */
    record NotPermitted(List<String> whoMay) implements Answer {}
  }

  /** Why this person may not bring files to this board; empty where he or she may. */
  public Optional<Answer.NotPermitted> refusal(Bringer bringer) {
    Optional<Standing> standing = standing(bringer);
    return standing.filter(Standing::may).isPresent()
        ? Optional.empty()
        : Optional.of(refused(standing));
  }

  /** Reads a file and says what importing it would do. Writes nothing. */
  public Answer preview(Bringer bringer, Kind kind, Upload upload) {
    Optional<Standing> standing = standing(bringer);
    if (standing.filter(Standing::may).isEmpty()) return refused(standing);
    FileReading file = SourceFiles.read(upload.name(), upload.content());
    return look(new Tray.Draft(bringer, standing.get().member(), kind, file), false);
  }

  /**
   * Does what a preview said, if it still would; else it is a preview again. Pressed again, it gets
   * the same answer for a few minutes; one that comes meanwhile waits for that answer.
   */
  public synchronized Answer confirm(Bringer bringer, String ticket, boolean removeMissing) {
    Optional<Answer.NotPermitted> refusal = refusal(bringer);
    if (refusal.isPresent()) return refusal.get();
    Confirmed.Press press = new Confirmed.Press(bringer, ticket, removeMissing);
    return confirmed.before(press, clock.instant()).orElseGet(() -> confirm(press));
  }

  private Answer confirm(Confirmed.Press press) {
    Optional<Tray.Waiting> waiting = tray.take(press.ticket(), press.bringer(), clock.instant());
    if (waiting.isEmpty()) return new Answer.Gone();
    Answer answer = confirm(waiting.get(), press.removeMissing());
    confirmed.keep(press, answer, clock.instant());
    return answer;
  }

  private Answer confirm(Tray.Waiting waiting, boolean removeMissing) {
    return switch (run(waiting.draft(), Importer.Mode.PREVIEW)) {
      case Importer.Outcome.Rejected<ImportFacts> rejected -> faulty(rejected);
      case Importer.Outcome.Accepted<ImportFacts> now ->
          now.report().equals(waiting.facts())
              ? write(waiting, removeMissing)
              : look(waiting.draft(), true);
    };
  }

  private Answer write(Tray.Waiting waiting, boolean removeMissing) {
    Importer.Mode mode = removeMissing ? Importer.Mode.REMOVE_MISSING : Importer.Mode.KEEP_MISSING;
    int removed = removeMissing ? waiting.facts().missing().size() : 0;
    return switch (run(waiting.draft(), mode)) {
      case Importer.Outcome.Rejected<ImportFacts> rejected -> faulty(rejected);
      case Importer.Outcome.Accepted<ImportFacts> done ->
          new Answer.Written(ImportPost.written(waiting.facts(), removed));
    };
  }

  private Answer look(Tray.Draft draft, boolean overtaken) {
    return switch (run(draft, Importer.Mode.PREVIEW)) {
      case Importer.Outcome.Rejected<ImportFacts> rejected -> faulty(rejected);
      case Importer.Outcome.Accepted<ImportFacts> found -> {
        ImportFacts facts = found.report();
        String ticket = tray.put(new Tray.Waiting(draft, facts), clock.instant());
        yield new Answer.Preview(
            ticket,
            ImportPost.preview(facts),
            facts.missing().isEmpty() ? "" : facts.kind().count(facts.missing().size()),
            facts.changesNothing(),
            overtaken);
      }
    };
  }

  private Importer.Outcome<ImportFacts> run(Tray.Draft draft, Importer.Mode mode) {
    Importer own = importer.by(draft.member().id());
    String board = draft.bringer().board();
    return FileImport.facts(own, draft.kind(), draft.file(), board, mode);
  }

  private static Answer faulty(Importer.Outcome.Rejected<?> rejected) {
    return new Answer.Faulty(rejected.unreadable().faults().stream().map(Fault::toString).toList());
  }

  private static Answer.NotPermitted refused(Optional<Standing> standing) {
    return new Answer.NotPermitted(standing.map(Standing::whoMay).orElse(List.of()));
  }

  /** A member, and whether he or she may bring files. */
  private record Standing(Member member, boolean may, List<String> whoMay) {}

  private Optional<Standing> standing(Bringer bringer) {
    Instant now = clock.instant();
    return store.read(records -> standing(records, bringer, now));
  }

  private static Optional<Standing> standing(Records records, Bringer bringer, Instant now) {
    return records
        .boards()
        .bySlug(bringer.board())
        .map(board -> records.boards().roster(board.id()))
        .flatMap(roster -> standing(roster, bringer, now));
  }

  private static Optional<Standing> standing(Roster roster, Bringer bringer, Instant now) {
    LocalDate today = roster.board().dayOf(now);
    Permissions permissions = new Permissions(roster, today);
    return roster
        .memberOf(bringer.person())
        .filter(member -> member.servesOn(today))
        .map(
            member ->
                new Standing(
                    member, permissions.mayImport(member), permissions.whoCould(Permission.CHAIR)));
  }
}
