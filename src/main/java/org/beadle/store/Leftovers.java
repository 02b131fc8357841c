package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOIN_CODE;
import static org.beadle.store.jooq.Tables.LINKED_FILE;
import static org.beadle.store.jooq.Tables.MAIL_LINK;
import static org.beadle.store.jooq.Tables.SIGN_IN_LINK;
import static org.beadle.store.jooq.Tables.SLACK_OAUTH_STATE;
import static org.beadle.store.jooq.Tables.WEB_SESSION;

import java.time.Instant;
import java.util.List;
import org.jooq.TableField;

/**
 * What let somebody in for a while and has expired: links, codes, sessions, and the empty rows of
 * files. It says nothing of what a board did.
 */
public final class Leftovers {
  private static final List<TableField<?, Instant>> ENDS =
      List.of(
          JOIN_CODE.EXPIRES_AT,
          SIGN_IN_LINK.EXPIRES_AT,
          WEB_SESSION.EXPIRES_AT,
          MAIL_LINK.EXPIRES_AT,
          SLACK_OAUTH_STATE.EXPIRES_AT,
          LINKED_FILE.EXPIRES_AT);

  private final Session session;

  Leftovers(Session session) {
    this.session = session;
  }

  /** Lets go what expired before {@code at}; how much there was. */
  public int forgetBefore(Instant at) {
    return ENDS.stream()
        .mapToInt(end -> session.sql().deleteFrom(end.getTable()).where(end.lt(at)).execute())
        .sum();
  }
}
