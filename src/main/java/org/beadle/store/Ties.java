package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.ACTION_LINK;
import static org.beadle.store.jooq.Tables.CONTRIBUTOR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.plan.Ref;
import org.beadle.store.jooq.tables.records.ActionLinkRecord;
import org.beadle.store.jooq.tables.records.ContributorRecord;

/**
 * The contributors of an action and the refs that it is linked to. Each is one field for the
 * journal: a list in one text.
 */
final class Ties {
  static final String CONTRIBUTORS = "contributors";
  static final String LINKS = "links";

  private final Ledger ledger;

  Ties(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Whether a journal's field of an action is one of these. */
  static boolean isTie(String field) {
    return field.equals(CONTRIBUTORS) || field.equals(LINKS);
  }

  static String text(List<Party> contributors) {
    return contributors.stream()
        .map(party -> Code.of(party.kind()) + ":" + party.id())
        .collect(Collectors.joining(", "));
  }

  static String refs(List<Ref> links) {
    return links.stream().sorted().map(Ref::toString).collect(Collectors.joining(", "));
  }

  /** Sets one of the fields, and journals it; whether it changed anything. */
  boolean change(long action, String field, String before, String after) {
    if (Objects.equals(before, after)) return false;
    set(action, field, after);
    ledger.note(new Entry(ACTION.getName(), action, action, field, before, after));
    return true;
  }

  private void set(long action, String field, String text) {
    if (field.equals(LINKS)) links(action, text);
    else contributors(action, text);
  }

  private void links(long action, String text) {
    ledger.sql().deleteFrom(ACTION_LINK).where(ACTION_LINK.ACTION_ID.eq(action)).execute();
    List<ActionLinkRecord> rows =
        parts(text).map(ref -> new ActionLinkRecord(action, ref)).toList();
    if (!rows.isEmpty()) ledger.sql().insertInto(ACTION_LINK).set(rows).execute();
  }

  private void contributors(long action, String text) {
    ledger.sql().deleteFrom(CONTRIBUTOR).where(CONTRIBUTOR.ACTION_ID.eq(action)).execute();
    List<ContributorRecord> rows = new ArrayList<>();
    for (String party : parts(text).toList()) {
      String[] kindAndId = party.split(":");
      rows.add(
          new ContributorRecord(action, rows.size(), kindAndId[0], Long.valueOf(kindAndId[1])));
    }
    if (!rows.isEmpty()) ledger.sql().insertInto(CONTRIBUTOR).set(rows).execute();
  }

  private static Stream<String> parts(String text) {
    return text == null || text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(", "));
  }
}
