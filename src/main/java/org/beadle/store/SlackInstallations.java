package org.beadle.store;

import static org.beadle.store.jooq.Tables.SLACK_INSTALLATION;
import static org.beadle.store.jooq.Tables.SLACK_OAUTH_STATE;

import java.time.Instant;
import java.util.Optional;
import org.beadle.store.jooq.tables.records.SlackInstallationRecord;
import org.jooq.Condition;

/** The workspaces that installed the app, and the states of installations under way. */
public final class SlackInstallations {
  private final Session session;

  SlackInstallations(Session session) {
    this.session = session;
  }

  /**
   * Keeps a workspace's installation, instead of its earlier one.
   *
   * @param enterprise the organisation's id; empty where there is none
   * @param team the workspace's id; empty where the whole organisation installed it
   * @param installation as the adapter writes it
   */
  public void save(
      String enterprise, String team, Optional<String> botUser, String installation, Instant at) {
    SlackInstallationRecord row =
        new SlackInstallationRecord(enterprise, team, botUser.orElse(null), installation, at, null);
    session
        .sql()
        .insertInto(SLACK_INSTALLATION)
        .set(row)
        .onConflict(SLACK_INSTALLATION.ENTERPRISE_ID, SLACK_INSTALLATION.TEAM_ID)
        .doUpdate()
        .set(SLACK_INSTALLATION.BOT_USER_ID, row.getBotUserId())
        .set(SLACK_INSTALLATION.INSTALLATION, installation)
        .set(SLACK_INSTALLATION.INSTALLED_AT, at)
        .setNull(SLACK_INSTALLATION.REMOVED_AT)
        .execute();
  }

  /** A workspace's installation, as it was saved; empty where there is none, or no longer. */
  public Optional<String> find(String enterprise, String team) {
    return session
        .sql()
        .select(SLACK_INSTALLATION.INSTALLATION)
        .from(SLACK_INSTALLATION)
        .where(of(enterprise, team), SLACK_INSTALLATION.REMOVED_AT.isNull())
        .fetchOptional(SLACK_INSTALLATION.INSTALLATION);
  }

  /** The workspace removed the app. What it let the app do is wiped. */
  public void remove(String enterprise, String team, Instant at) {
    session
        .sql()
        .update(SLACK_INSTALLATION)
        .set(SLACK_INSTALLATION.REMOVED_AT, at)
        .set(SLACK_INSTALLATION.INSTALLATION, "")
        .where(of(enterprise, team), SLACK_INSTALLATION.REMOVED_AT.isNull())
        .execute();
  }

  /** Keeps the state of an installation that begins. */
  public void begin(String state, Instant expires) {
    session
        .sql()
        .insertInto(SLACK_OAUTH_STATE, SLACK_OAUTH_STATE.STATE, SLACK_OAUTH_STATE.EXPIRES_AT)
        .values(state, expires)
        .execute();
  }

  /** Whether a state is one that was begun and has not expired. It is good once. */
  public boolean use(String state, Instant now) {
    boolean good =
        session
                .sql()
                .deleteFrom(SLACK_OAUTH_STATE)
                .where(SLACK_OAUTH_STATE.STATE.eq(state), SLACK_OAUTH_STATE.EXPIRES_AT.gt(now))
                .execute()
            > 0;
    session
        .sql()
        .deleteFrom(SLACK_OAUTH_STATE)
        .where(SLACK_OAUTH_STATE.EXPIRES_AT.le(now))
        .execute();
    return good;
  }

  private static Condition of(String enterprise, String team) {
    return SLACK_INSTALLATION.ENTERPRISE_ID.eq(enterprise).and(SLACK_INSTALLATION.TEAM_ID.eq(team));
  }
}
