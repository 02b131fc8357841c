package org.beadle.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.intake.ProposedBoard;
import org.beadle.store.Records;
import org.beadle.store.Store;

/**
 * Sets the first board up, for whoever holds the link of this start of the program. The link works
 * until there is a board.
 */
public final class Founding {
  private final Store store;
  private final InstantSource clock;
  private final Secret token = Secret.token();

  public Founding(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What a person fills in. */
  public enum Field {
    BOARD,
    NATION,
    ZONE,
    FILE,
    MANAGER,
    EMAIL
  }

  /**
   * The fields as they were filled in; empty where nothing was.
   *
   * @param nation a {@link org.beadle.board.Nation} by its name
   * @param zone an IANA id
   * @param manager the name or post of who fills it in
   * @param fromFile whether a board's file says all this; {@code manager} then chooses between
   *     several board managers
   */
  public record Form(
      boolean fromFile,
      String board,
      String nation,
      String zone,
      String manager,
      String email,
      Optional<FileDesk.Upload> file) {}

  /** What came of it. */
  public sealed interface Outcome {
    /**
     * The board was made and its manager is signed in.
     *
     * @param session the token of the manager's session
     */
    record Founded(String session) implements Outcome {}

    /** Nothing was stored; what is wrong with each field, in sentences. */
    record Faulty(Map<Field, List<String>> faults) implements Outcome {
      public Faulty {
        faults = Map.copyOf(faults);
      }
    }

    /** The link is not good, or there is a board already. */
    record Closed() implements Outcome {}
  }

  /** The link's token. */
  public String token() {
    return token.text();
  }

  /** Whether a link with this token may still be used. */
  public boolean opens(String typed) {
    return isOurs(typed) && store.read(Founding::isEmpty);
  }

  private boolean isOurs(String typed) {
    return new Secret(typed).hash().equals(token.hash());
  }

  private static boolean isEmpty(Records records) {
    return records.boards().all().isEmpty();
  }

  /**
   * The token of the session that the same form opened within the last minute, where it made the
   * board; empty where it did not.
   *
   * @param once what only the form has that was sent, or an empty text
   */
  public Optional<String> again(String typed, String once) {
    if (!isOurs(typed)) return Optional.empty();
    Instant now = clock.instant();
    return store.read(records -> new Admission(typed, once).again(records, now));
  }

  /**
   * Makes the board and signs its manager in, in one transaction, or stores nothing.
   *
   * @param once what only the form has that was sent, or an empty text
   */
  public Outcome found(String typed, String once, Form form) {
    if (!opens(typed)) return new Outcome.Closed();
    Instant now = clock.instant();
    Map<Field, List<String>> faults = new EnumMap<>(Field.class);
    Optional<Charter> charter = new Charters(faults, now).of(form);
    if (charter.isEmpty()) return new Outcome.Faulty(faults);
    return store.write(
        records ->
            isEmpty(records)
                ? found(records, charter.get(), new Admission(typed, once), now)
                : new Outcome.Closed());
  }

  private static Outcome found(Records records, Charter charter, Admission admission, Instant now) {
    BoardImport.Report report =
        new BoardImport(records, now, charter.source(), "The first board was set up.")
            .write(charter.board());
    Roster roster = records.boards().roster(report.board().id());
    Member manager =
        roster.members().stream()
            .filter(member -> member.name().equals(charter.manager()))
            .findFirst()
            .orElseThrow();
    return new Outcome.Founded(admission.open(records, manager.person(), now));
  }

  /**
   * A first board, ready to be made.
   *
   * @param source the file's name, or what stands for it
   * @param manager the name of the member who signs in
   */
  record Charter(ProposedBoard board, String source, String manager) {}
}
