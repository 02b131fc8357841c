package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION_ALIAS;

import org.beadle.plan.Ref;

/** Refs that actions had before. Once kept they stay, so that a ref never names another action. */
final class RefAliases {
  private RefAliases() {}

  static void keep(Ledger ledger, long plan, long action, Ref ref) {
    int added =
        ledger
            .sql()
            .insertInto(ACTION_ALIAS)
            .set(ACTION_ALIAS.PLAN_ID, plan)
            .set(ACTION_ALIAS.REF_KEY, ref.key())
            .set(ACTION_ALIAS.REF, ref.toString())
            .set(ACTION_ALIAS.ACTION_ID, action)
            .onConflictDoNothing()
            .execute();
    if (added > 0)
      ledger.note(
          new Entry(ACTION_ALIAS.getName(), action, action, Entry.CREATED, null, ref.toString()));
  }
}
