package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.ACTION_THREAD;
import static org.beadle.store.jooq.Tables.BOARD;
import static org.beadle.store.jooq.Tables.CALENDAR_FEED;
import static org.beadle.store.jooq.Tables.DELIVERY;
import static org.beadle.store.jooq.Tables.INCOMING_EVENT;
import static org.beadle.store.jooq.Tables.JOIN_CODE;
import static org.beadle.store.jooq.Tables.JOURNAL;
import static org.beadle.store.jooq.Tables.JOURNAL_HEAD;
import static org.beadle.store.jooq.Tables.LINKED_FILE;
import static org.beadle.store.jooq.Tables.LOCAL_MESSAGE;
import static org.beadle.store.jooq.Tables.MAIL_LINK;
import static org.beadle.store.jooq.Tables.POSTED_CARD;
import static org.beadle.store.jooq.Tables.RAG_DAY;
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
import java.util.stream.Stream;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.store.jooq.DefaultSchema;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Copies a record, table by table, into an empty one of SQLite.
 *
 * @param begins nothing in the copy is younger
 */
record Copying(Session from, Session to, LocalDate begins) {
  /** Rows in one statement, below the database's limit of values. */
  private static final int TOGETHER = 200;

  /** In days. */
  private static final int COLOURS = 40;

  private static final String NOTHING = PostJson.write(Post.text(""));

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

  private void copy(Table<?> table) {
    var chosen = from.sql().select(fields(table)).from(table).where(wanted(table));
    try (Cursor<Record> rows = chosen.fetchSize(TOGETHER).fetchLazy()) {
      while (rows.hasNext()) put(table, rows.fetchNext(TOGETHER));
    }
  }

  /** Colours of long ago are asked for by nothing that is gone through on a copy. */
  private Condition wanted(Table<?> table) {
    return table == RAG_DAY ? RAG_DAY.DAY_ON.ge(begins.minusDays(COLOURS)) : DSL.noCondition();
  }

  /** What messages said is asked for by nothing there, and is most of what a record holds. */
  private static Field<?>[] fields(Table<?> table) {
    return Stream.of(table.fields())
        .map(field -> field.equals(DELIVERY.POST) ? DSL.inline(NOTHING).as(field) : field)
        .toArray(Field[]::new);
  }

  private void put(Table<?> table, Result<Record> rows) {
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
