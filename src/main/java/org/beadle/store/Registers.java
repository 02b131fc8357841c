package org.beadle.store;

import static org.beadle.store.jooq.Tables.MEETING;
import static org.beadle.store.jooq.Tables.REGISTER;
import static org.beadle.store.jooq.Tables.REGISTER_ENTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beadle.board.Reader;
import org.beadle.meeting.Register;
import org.beadle.meeting.RegisterEntry;
import org.beadle.store.jooq.tables.records.RegisterRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Registers of meetings, as one reader may see them. */
public final class Registers {
  private final Session session;

  Registers(Session session) {
    this.session = session;
  }

  /** A meeting's register as it stands; empty where none was opened. */
  public Optional<Register> of(Reader reader, long meeting) {
    return read(reader, MEETING.ID.eq(meeting)).stream().findFirst();
  }

  /** The registers of all meetings from one day to another, both included, by day. */
  public List<Register> between(Reader reader, LocalDate from, LocalDate until) {
    return read(reader, MEETING.HELD_ON.between(from, until));
  }

  /** The registers of all the board's meetings, by day. */
  public List<Register> all(Reader reader) {
    return read(reader, DSL.noCondition());
  }

  /** All entries ever made in a meeting's register, superseded ones among them, oldest first. */
  public List<RegisterEntry> history(Reader reader, long meeting) {
    return entries(reader, MEETING.ID.eq(meeting), DSL.noCondition());
  }

  private List<Register> read(Reader reader, Condition which) {
    Map<Long, List<RegisterEntry>> entries =
        entries(reader, which, REGISTER_ENTRY.SUPERSEDED_AT.isNull()).stream()
            .collect(Collectors.groupingBy(RegisterEntry::meeting));
    return session
        .sql()
        .select(REGISTER)
        .from(REGISTER)
        .join(MEETING)
        .on(MEETING.ID.eq(REGISTER.MEETING_ID))
        .where(Sight.of(reader, session).meetings(), which, REGISTER.WITHDRAWN_AT.isNull())
        .orderBy(MEETING.HELD_ON, MEETING.ID)
        .fetch(row -> register(row.value1(), entries));
  }

  private static Register register(RegisterRecord row, Map<Long, List<RegisterEntry>> entries) {
    return new Register(
        row.getMeetingId(),
        entries.getOrDefault(row.getMeetingId(), List.of()),
        RegisterRows.confirmed(row));
  }

  private List<RegisterEntry> entries(Reader reader, Condition which, Condition standing) {
    return session
        .sql()
        .select(REGISTER_ENTRY)
        .from(REGISTER_ENTRY)
        .join(MEETING)
        .on(MEETING.ID.eq(REGISTER_ENTRY.MEETING_ID))
        .where(Sight.of(reader, session).meetings(), which, standing)
        .orderBy(REGISTER_ENTRY.AT, REGISTER_ENTRY.ID)
        .fetch(row -> RegisterRows.entry(row.value1()));
  }
}
