package org.beadle.store;

import static org.beadle.store.jooq.Tables.SLACK_INSTALLATION;
import static org.beadle.store.jooq.Tables.SLACK_OAUTH_STATE;

import java.time.Instant;
import java.util.List;
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

  /**
   * An installation, as it was saved.
   *
   * @param content as the adapter wrote it
   */
  public record Saved(
      String enterprise, String team, Optional<String> botUser, String content, Instant at) {}

  /** The installation with exactly these ids; empty where there is none, or no longer. */
  public Optional<Saved> find(String enterprise, String team) {
    return newest(of(enterprise, team));
  }

  /** The newest installation of a workspace, whatever organisation it is in. */
  public Optional<Saved> ofTeam(String team) {
    return newest(SLACK_INSTALLATION.TEAM_ID.eq(team));
  }

  /** The installations of whole organisations, the newest first. */
  public List<Saved> ofOrganisations() {
    return session
        .sql()
        .selectFrom(SLACK_INSTALLATION)
        .where(SLACK_INSTALLATION.TEAM_ID.eq(""), SLACK_INSTALLATION.REMOVED_AT.isNull())
        .orderBy(SLACK_INSTALLATION.INSTALLED_AT.desc())
        .fetch(SlackInstallations::saved);
  }

  private Optional<Saved> newest(Condition which) {
    return session
        .sql()
        .selectFrom(SLACK_INSTALLATION)
        .where(which, SLACK_INSTALLATION.REMOVED_AT.isNull())
        .orderBy(SLACK_INSTALLATION.INSTALLED_AT.desc())
        .limit(1)
        .fetchOptional(SlackInstallations::saved);
  }

  private static Saved saved(SlackInstallationRecord row) {
    return new Saved(
        row.getEnterpriseId(),
        row.getTeamId(),
        Optional.ofNullable(row.getBotUserId()),
        row.getInstallation(),
        row.getInstalledAt());
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

  /** Whether a state was begun and has not expired. */
  public boolean isBegun(String state, Instant now) {
    return session
        .sql()
        .fetchExists(
            SLACK_OAUTH_STATE,
            SLACK_OAUTH_STATE.STATE.eq(state),
            SLACK_OAUTH_STATE.EXPIRES_AT.gt(now));
  }

  /** Ends a state: an installation uses it once. */
  public void end(String state) {
    session.sql().deleteFrom(SLACK_OAUTH_STATE).where(SLACK_OAUTH_STATE.STATE.eq(state)).execute();
  }

  private static Condition of(String enterprise, String team) {
    return SLACK_INSTALLATION.ENTERPRISE_ID.eq(enterprise).and(SLACK_INSTALLATION.TEAM_ID.eq(team));
  }
}
