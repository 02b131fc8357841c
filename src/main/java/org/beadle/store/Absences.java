package org.beadle.store;

import static org.beadle.store.jooq.Tables.DAYS_AWAY;
import static org.beadle.store.jooq.Tables.IDENTITY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.DaysAway;

/** When people are away, and whose accounts are gone. Days away are changed by {@link Change}. */
public final class Absences {
  private final Session session;

  Absences(Session session) {
    this.session = session;
  }

  /** The days away that end on {@code day} or later, by the person's id. */
  public Map<Long, List<DaysAway>> from(LocalDate day) {
    return session
        .sql()
        .selectFrom(DAYS_AWAY)
        .where(DAYS_AWAY.UNTIL_ON.ge(day), DAYS_AWAY.WITHDRAWN_AT.isNull())
        .orderBy(DAYS_AWAY.FROM_ON, DAYS_AWAY.ID)
        .fetchGroups(
            DAYS_AWAY.PERSON_ID,
            row -> new DaysAway(row.getFromOn(), Optional.of(row.getUntilOn())));
  }

  /**
   * Those of whom every platform that knew them says that the account is gone, and since when, by
   * the person's id.
   */
  public Map<Long, Instant> unreachable() {
    return session
        .sql()
        .select(IDENTITY.PERSON_ID, max(IDENTITY.GONE_AT))
        .from(IDENTITY)
        .groupBy(IDENTITY.PERSON_ID)
        .having(count().eq(count(IDENTITY.GONE_AT)))
        .fetchMap(row -> row.value1(), row -> row.value2());
  }
}
