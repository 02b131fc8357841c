package org.beadle.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.beadle.board.Board;
import org.beadle.intake.AttendanceReader;
import org.beadle.intake.AttendanceReading;
import org.beadle.intake.Fault;
import org.beadle.intake.FileReading;
import org.beadle.intake.PlanReader;
import org.beadle.intake.PlanReading;
import org.beadle.intake.ProposedAttendance;
import org.beadle.intake.ProposedBoard;
import org.beadle.intake.ProposedPlan;
import org.beadle.intake.Unreadable;
import org.beadle.store.ChangeHeader;
import org.beadle.store.Records;
import org.beadle.store.Store;

/**
 * Brings files into the record: what a file proposes is compared with what stands, and written in
 * one transaction or not at all.
 */
public final class Importer {
  static final String PLATFORM = "import";

  private final Store store;
  private final Calendars calendars;
  private final InstantSource clock;
  private final OptionalLong member;

  public Importer(Store store, Calendars calendars, InstantSource clock) {
    this(store, calendars, clock, OptionalLong.empty());
  }

  private Importer(Store store, Calendars calendars, InstantSource clock, OptionalLong member) {
    this.store = store;
    this.calendars = calendars;
    this.clock = clock;
    this.member = member;
  }

  /** The same on behalf of a member, whose changes of plans and attendance they then are. */
  public Importer by(long member) {
    return new Importer(store, calendars, clock, OptionalLong.of(member));
  }

  /** What a person asked an import to do. */
  public enum Mode {
    /** Say what would be done, and write nothing. */
    PREVIEW,
    /** The same where what the file leaves out would be taken out. */
    PREVIEW_REMOVING,
    /** Add and change. */
    KEEP_MISSING,
    /** Add and change, and take out what the file leaves out. */
    REMOVE_MISSING;

    /** Whether what is done is kept. */
    public boolean writes() {
      return this == KEEP_MISSING || this == REMOVE_MISSING;
    }

    /** Whether what the file leaves out is taken out, or would be. */
    public boolean removes() {
      return this == PREVIEW_REMOVING || this == REMOVE_MISSING;
    }
  }

  /** What came of an import. */
  public sealed interface Outcome<T> {
    /** It was written; or would be, where only a preview was asked for. */
    record Accepted<T>(T report) implements Outcome<T> {}

    /** The file can't be imported; nothing was written. */
    record Rejected<T>(Unreadable unreadable) implements Outcome<T> {}

    /** The same with another report in it. */
    default <U> Outcome<U> map(Function<T, U> other) {
      return switch (this) {
        case Accepted<T> accepted -> new Accepted<>(other.apply(accepted.report()));
        case Rejected<T> rejected -> new Rejected<>(rejected.unreadable());
      };
    }
  }

  boolean knows(String slug) {
    return store.read(records -> records.boards().bySlug(slug).isPresent());
  }

  /** Makes a board, or brings one up to its file. */
  public Outcome<BoardImport.Report> board(ProposedBoard proposed, String file) {
    Instant now = clock.instant();
    String slug = proposed.identity().slug();
    return run(
        Mode.KEEP_MISSING,
        ActionsShown.refreshing(slug, now, records -> board(records, proposed, file, now)));
  }

  private static Outcome<BoardImport.Report> board(
      Records records, ProposedBoard proposed, String file, Instant now) {
    List<Fault> faults = new ArrayList<>(BoardTwins.faults(records, proposed, file));
    faults.addAll(ChannelsShared.faults(records, proposed, file));
    return faults.isEmpty()
        ? new Outcome.Accepted<>(new BoardImport(records, now, file).write(proposed))
        : new Outcome.Rejected<>(new Unreadable(faults));
  }

  /**
   * Imports a plan. A board that does not exist is made, with a board manager and defaults; whoever
   * asks for it makes sure that the name is not misspelt.
   *
   * @param slug the board's
   */
  public Outcome<PlanImport.Report> plan(FileReading file, String slug, Mode mode) {
    Instant now = clock.instant();
    // A long plan takes a while to read, and others who write need not wait for that.
    PlanReading reading =
        reading(file, store.read(records -> FirstBoard.foundOrBare(records, slug)), now);
    Function<Records, Outcome<PlanImport.Report>> work =
        records -> plan(records, reading, slug, mode, now);
    return run(mode, mode.writes() ? ActionsShown.refreshing(slug, now, work) : work);
  }

  private PlanReading reading(FileReading file, Board board, Instant now) {
    return new PlanReader(board.dayOf(now), calendars.of(board.nation())).read(Unfit.orFit(file));
  }

  private Outcome<PlanImport.Report> plan(
      Records records, PlanReading reading, String slug, Mode mode, Instant now) {
    FirstBoard.Found found = FirstBoard.findOrMake(records, slug, now);
    Board board = found.board();
    return switch (reading) {
      case Unreadable unreadable -> new Outcome.Rejected<>(unreadable);
      case ProposedPlan plan ->
          new Outcome.Accepted<>(
              new PlanImport(records, signed(board, now, plan.file())).write(plan, found, mode));
    };
  }

  /**
   * Imports counts of attendance. Groups that the board does not know are made; a meeting that
   * stands with the same counts is left as it is.
   */
  public Outcome<AttendanceImport.Report> attendance(FileReading file, String slug, Mode mode) {
    Instant now = clock.instant();
    return run(mode, records -> attendance(records, Unfit.orFit(file), slug, now));
  }

  private Outcome<AttendanceImport.Report> attendance(
      Records records, FileReading file, String slug, Instant now) {
    FirstBoard.Found found = FirstBoard.findOrMake(records, slug, now);
    Board board = found.board();
    AttendanceReading reading =
        new AttendanceReader(board.dayOf(now), calendars.of(board.nation())).read(file);
    return switch (reading) {
      case Unreadable unreadable -> new Outcome.Rejected<>(unreadable);
      case ProposedAttendance attendance ->
          new AttendanceImport(records, signed(board, now, attendance.file()))
              .write(attendance, found);
    };
  }

  /** Imports a diary. Groups that the board does not know are made. */
  public Outcome<DiaryImport.Report> diary(FileReading file, String slug, Mode mode) {
    return into(slug, mode, site -> DiaryImport.run(site, Unfit.orFit(file)));
  }

  /** Imports registers. Agencies and seats that the board does not know are made. */
  public Outcome<RegisterImport.Report> registers(FileReading file, String slug, Mode mode) {
    return into(slug, mode, site -> RegisterImport.run(site, Unfit.orFit(file)));
  }

  /** Imports a work programme. A meeting of which only the month is known is never made. */
  public Outcome<ProgrammeImport.Report> programme(FileReading file, String slug, Mode mode) {
    return into(slug, mode, site -> ProgrammeImport.run(site, Unfit.orFit(file)));
  }

  private <T> Outcome<T> into(String slug, Mode mode, Function<ImportSite, Outcome<T>> work) {
    Instant now = clock.instant();
    return run(
        mode,
        records -> {
          FirstBoard.Found found = FirstBoard.findOrMake(records, slug, now);
          Board board = found.board();
          return work.apply(
              new ImportSite(
                  records,
                  found,
                  board.dayOf(now),
                  calendars.of(board.nation()),
                  name -> signed(board, now, name),
                  mode));
        });
  }

  /**
   * A preview does the whole work and then undoes it, so that it says exactly what would be done;
   * so does a file that is rejected half-way.
   */
  private <T> Outcome<T> run(Mode mode, Function<Records, Outcome<T>> work) {
    try {
      return store.write(
          records -> {
            Outcome<T> outcome = work.apply(records);
            if (!mode.writes() || outcome instanceof Outcome.Rejected) throw new NotKept(outcome);
            return outcome;
          });
    } catch (NotKept only) {
      @SuppressWarnings("unchecked") // thrown above, with the outcome of this very work
      Outcome<T> outcome = (Outcome<T>) only.outcome;
      return outcome;
    }
  }

  private ChangeHeader signed(Board board, Instant now, String file) {
    return header(board, member, now, file);
  }

  /** The header of a change that nobody in particular makes. */
  static ChangeHeader header(Board board, Instant now, String file) {
    return header(board, OptionalLong.empty(), now, file);
  }

  private static ChangeHeader header(Board board, OptionalLong member, Instant now, String file) {
    return new ChangeHeader(
        board.id(), member, now, board.dayOf(now), PLATFORM, file, "import " + file);
  }

  /** Ends a transaction without keeping what it wrote. */
  private static final class NotKept extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Outcome<?> outcome;

    NotKept(Outcome<?> outcome) {
      super(null, null, false, false);
      this.outcome = outcome;
    }
  }
}
