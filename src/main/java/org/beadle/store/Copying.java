package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.ACTION_THREAD;
import static org.beadle.store.jooq.Tables.BOARD;
import static org.beadle.store.jooq.Tables.CALENDAR_FEED;
import static org.beadle.store.jooq.Tables.INCOMING_EVENT;
import static org.beadle.store.jooq.Tables.JOIN_CODE;
import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.JOURNAL_HEAD;
import static org.beadle.store.jooq.Tables.LINKED_FILE;
import static org.beadle.store.jooq.Tables.LOCAL_MESSAGE;
import static org.beadle.store.jooq.Tables.MAIL_LINK;
import static org.beadle.store.jooq.Tables.POSTED_CARD;
import static org.beadle.store.jooq.Tables.RECORD_CHANGE;
import static org.beadle.store.jooq.Tables.SCHEMA_VERSION;
import static org.beadle.store.jooq.Tables.SIGN_IN_LINK;
import static org.beadle.store.jooq.Tables.SLACK_INSTALLATION;
import static org.beadle.store.jooq.Tables.SLACK_OAUTH_STATE;
import static org.beadle.store.jooq.Tables.TEAMS_CONVERSATION;
import static org.beadle.store.jooq.Tables.WEB_SESSION;
import static org.beadle.store.jooq.Tables.WORKFLOW_WEBHOOK;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.beadle.store.jooq.DefaultSchema;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;

/**
 * Copies a record, table by table, into an empty one of SQLite.
 *
 * @param begins nothing in the copy is younger
 */
record Copying(Session from, Session to, LocalDate begins) {
  /** Rows in one statement, below the database's limit of values. */
  private static final int TOGETHER = 200;

  private static final Set<Table<?>> LEFT_BEHIND =
      Set.of(
          SCHEMA_VERSION,
          JOIN_CODE,
          SIGN_IN_LINK,
          WEB_SESSION,
          CALENDAR_FEED,
          RECORD_CHANGE,
          JOURNAL,
          JOURNAL_HEAD,
          INCOMING_EVENT,
          POSTED_CARD,
          ACTION_THREAD,
          LOCAL_MESSAGE,
          MAIL_LINK,
          SLACK_INSTALLATION,
          SLACK_OAUTH_STATE,
          TEAMS_CONVERSATION,
          LINKED_FILE,
          WORKFLOW_WEBHOOK);

  /** How many tables were copied. */
  int all() {
    to.sql().execute("PRAGMA defer_foreign_keys = ON");
    int copied = 0;
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables())
      if (!LEFT_BEHIND.contains(table)) {
        copy(table);
        copied++;
      }
    begin();
    return copied;
  }

  private <R extends Record> void copy(Table<R> table) {
    try (Cursor<R> rows = from.sql().selectFrom(table).fetchSize(TOGETHER).fetchLazy()) {
      while (rows.hasNext()) put(table, rows.fetchNext(TOGETHER));
    }
  }

  private <R extends Record> void put(Table<R> table, Result<R> rows) {
    to.sql().insertInto(table).columns(table.fields()).valuesOfRecords(rows).execute();
  }

  private void begin() {
    var first = begins.atStartOfDay().toInstant(ZoneOffset.UTC);
    to.sql().update(BOARD).set(BOARD.CREATED_AT, first).where(BOARD.CREATED_AT.gt(first)).execute();
    to.sql()
        .update(ACTION)
        .set(ACTION.CREATED_ON, begins)
        .where(ACTION.CREATED_ON.gt(begins))
        .execute();
  }
}
