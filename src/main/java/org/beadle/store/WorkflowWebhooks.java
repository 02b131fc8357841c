package org.beadle.store;

import static org.beadle.store.jooq.Tables.WORKFLOW_WEBHOOK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The addresses of workflows that post into channels, by name. Each address is a secret. */
public final class WorkflowWebhooks {
  private final Session session;

  WorkflowWebhooks(Session session) {
    this.session = session;
  }

  /** Keeps the address of a workflow, instead of an earlier one of the same name. */
  public void put(String name, String address, Instant at) {
    session
        .sql()
        .insertInto(WORKFLOW_WEBHOOK)
        .set(WORKFLOW_WEBHOOK.NAME, name)
        .set(WORKFLOW_WEBHOOK.URL, address)
        .set(WORKFLOW_WEBHOOK.CREATED_AT, at)
        .onConflict(WORKFLOW_WEBHOOK.NAME)
        .doUpdate()
        .set(WORKFLOW_WEBHOOK.URL, address)
        .set(WORKFLOW_WEBHOOK.CREATED_AT, at)
        .setNull(WORKFLOW_WEBHOOK.REMOVED_AT)
        .execute();
  }

  /** The address of a workflow; empty where there is none of that name, or no longer. */
  public Optional<String> find(String name) {
    return session
        .sql()
        .select(WORKFLOW_WEBHOOK.URL)
        .from(WORKFLOW_WEBHOOK)
        .where(WORKFLOW_WEBHOOK.NAME.eq(name), WORKFLOW_WEBHOOK.REMOVED_AT.isNull())
        .fetchOptional(WORKFLOW_WEBHOOK.URL);
  }

  /** The names of those that are kept, in order. */
  public List<String> names() {
    return session
        .sql()
        .select(WORKFLOW_WEBHOOK.NAME)
        .from(WORKFLOW_WEBHOOK)
        .where(WORKFLOW_WEBHOOK.REMOVED_AT.isNull())
        .orderBy(WORKFLOW_WEBHOOK.NAME)
        .fetch(WORKFLOW_WEBHOOK.NAME);
  }

  /**
   * Nothing is posted through a workflow any more, and its address is wiped; whether it was kept.
   */
  public boolean remove(String name, Instant at) {
    return session
            .sql()
            .update(WORKFLOW_WEBHOOK)
            .set(WORKFLOW_WEBHOOK.URL, "")
            .set(WORKFLOW_WEBHOOK.REMOVED_AT, at)
            .where(WORKFLOW_WEBHOOK.NAME.eq(name), WORKFLOW_WEBHOOK.REMOVED_AT.isNull())
            .execute()
        > 0;
  }
}
