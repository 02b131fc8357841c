package org.beadle.store;

import static org.beadle.store.jooq.Tables.CLOSED_PLACE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Address;
import org.beadle.store.jooq.tables.records.ClosedPlaceRecord;
import org.jooq.Condition;

/** Places that platforms let Beadle write to no more. */
public final class ClosedPlaces {
  private static final int PROBLEM = 400;

  private final Session session;

  ClosedPlaces(Session session) {
    this.session = session;
  }

  /**
   * A place that is closed.
   *
   * @param address with an empty place where it is the whole workspace
   */
  public record ClosedPlace(long id, Address address, String problem, Instant since) {}

  /** Closes a place; the closing's id, or empty where the place is closed already. */
  public OptionalLong close(Address address, String problem, Instant at) {
    long id = session.nextId();
    int closed =
        session
            .sql()
            .insertInto(CLOSED_PLACE)
            .set(CLOSED_PLACE.ID, id)
            .set(CLOSED_PLACE.PLATFORM, address.platform())
            .set(CLOSED_PLACE.WORKSPACE, address.workspace())
            .set(CLOSED_PLACE.PLACE, address.place())
            .set(
                CLOSED_PLACE.PROBLEM,
                problem.length() <= PROBLEM ? problem : problem.substring(0, PROBLEM))
            .set(CLOSED_PLACE.CLOSED_AT, at)
            .onConflictDoNothing()
            .execute();
    return closed > 0 ? OptionalLong.of(id) : OptionalLong.empty();
  }

  /** Opens a place; whether it was closed. */
  public boolean open(Address address, Instant at) {
    return session
            .sql()
            .update(CLOSED_PLACE)
            .set(CLOSED_PLACE.OPENED_AT, at)
            .where(at(address), CLOSED_PLACE.OPENED_AT.isNull())
            .execute()
        > 0;
  }

  /** A closing, whether it still stands or not. */
  public Optional<ClosedPlace> byId(long id) {
    return session
        .sql()
        .fetchOptional(CLOSED_PLACE, CLOSED_PLACE.ID.eq(id))
        .map(ClosedPlaces::closedPlace);
  }

  /** The places that are closed now. */
  public List<ClosedPlace> standing() {
    return session
        .sql()
        .selectFrom(CLOSED_PLACE)
        .where(CLOSED_PLACE.OPENED_AT.isNull())
        .orderBy(CLOSED_PLACE.ID)
        .fetch(ClosedPlaces::closedPlace);
  }

  private static ClosedPlace closedPlace(ClosedPlaceRecord row) {
    return new ClosedPlace(
        row.getId(),
        new Address(row.getPlatform(), row.getWorkspace(), row.getPlace()),
        row.getProblem(),
        row.getClosedAt());
  }

  private static Condition at(Address address) {
    return CLOSED_PLACE
        .PLATFORM
        .eq(address.platform())
        .and(CLOSED_PLACE.WORKSPACE.eq(address.workspace()))
        .and(CLOSED_PLACE.PLACE.eq(address.place()));
  }
}
