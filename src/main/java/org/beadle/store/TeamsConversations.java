package org.beadle.store;

import static org.beadle.store.jooq.Tables.TEAMS_CONVERSATION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.store.jooq.tables.records.TeamsConversationRecord;
import org.jooq.Condition;

/** Where Beadle may write in Teams. Names of kinds and ids are the adapter's. */
public final class TeamsConversations {
  private final Session session;

  TeamsConversations(Session session) {
    this.session = session;
  }

  /**
   * A conversation, as the last verified activity named it.
   *
   * @param place a channel's id, a group chat's, or a person's Entra object id
   * @param kind channel, group or personal
   * @param conversation Teams' id, which posts go to
   * @param team of a channel
   * @param user Teams' id of the person, where it is a person's
   * @param seen when the last activity came from there
   */
  public record Conversation(
      String tenant,
      String place,
      String kind,
      String conversation,
      String serviceUrl,
      Optional<String> team,
      Optional<String> user,
      Optional<String> name,
      Instant seen) {}

  /** The conversation of a place; empty where there is none, or Beadle was taken out since. */
  public Optional<Conversation> find(String tenant, String place) {
    return session
        .sql()
        .selectFrom(TEAMS_CONVERSATION)
        .where(at(tenant, place), TEAMS_CONVERSATION.REMOVED_AT.isNull())
        .fetchOptional(TeamsConversations::conversation);
  }

  /** The conversations of several people that Beadle is in, by tenant and name. */
  public List<Conversation> shared() {
    return session
        .sql()
        .selectFrom(TEAMS_CONVERSATION)
        .where(
            TEAMS_CONVERSATION.KIND.in("channel", "group"), TEAMS_CONVERSATION.REMOVED_AT.isNull())
        .orderBy(TEAMS_CONVERSATION.TENANT_ID, TEAMS_CONVERSATION.NAME, TEAMS_CONVERSATION.PLACE)
        .fetch(TeamsConversations::conversation);
  }

  /** The service address that a tenant's newest activity named, be its conversation gone or not. */
  public Optional<String> serviceUrl(String tenant) {
    return session
        .sql()
        .select(TEAMS_CONVERSATION.SERVICE_URL)
        .from(TEAMS_CONVERSATION)
        .where(TEAMS_CONVERSATION.TENANT_ID.eq(tenant))
        .orderBy(TEAMS_CONVERSATION.SEEN_AT.desc(), TEAMS_CONVERSATION.PLACE)
        .limit(1)
        .fetchOptional(TEAMS_CONVERSATION.SERVICE_URL);
  }

  /** Keeps a conversation, instead of an earlier one of the same place. */
  public void keep(Conversation conversation) {
    TeamsConversationRecord row = row(conversation);
    session
        .sql()
        .insertInto(TEAMS_CONVERSATION)
        .set(row)
        .onConflict(TEAMS_CONVERSATION.TENANT_ID, TEAMS_CONVERSATION.PLACE)
        .doUpdate()
        .set(TEAMS_CONVERSATION.KIND, row.getKind())
        .set(TEAMS_CONVERSATION.CONVERSATION_ID, row.getConversationId())
        .set(TEAMS_CONVERSATION.SERVICE_URL, row.getServiceUrl())
        .set(TEAMS_CONVERSATION.TEAM_ID, row.getTeamId())
        .set(TEAMS_CONVERSATION.USER_ID, row.getUserId())
        .set(TEAMS_CONVERSATION.NAME, row.getName())
        .set(TEAMS_CONVERSATION.SEEN_AT, row.getSeenAt())
        .setNull(TEAMS_CONVERSATION.REMOVED_AT)
        .execute();
  }

  /** The conversations of a team's channels, those among them that Beadle was taken out of. */
  public List<Conversation> ofTeam(String tenant, String team) {
    return session
        .sql()
        .selectFrom(TEAMS_CONVERSATION)
        .where(TEAMS_CONVERSATION.TENANT_ID.eq(tenant).and(TEAMS_CONVERSATION.TEAM_ID.eq(team)))
        .orderBy(TEAMS_CONVERSATION.PLACE)
        .fetch(TeamsConversations::conversation);
  }

  /** Beadle was taken out of a place. */
  public void remove(String tenant, String place, Instant at) {
    remove(at(tenant, place), at);
  }

  /** Beadle was taken out of a team, and so out of all its channels. */
  public void removeTeam(String tenant, String team, Instant at) {
    remove(TEAMS_CONVERSATION.TENANT_ID.eq(tenant).and(TEAMS_CONVERSATION.TEAM_ID.eq(team)), at);
  }

  private void remove(Condition which, Instant at) {
    session
        .sql()
        .update(TEAMS_CONVERSATION)
        .set(TEAMS_CONVERSATION.REMOVED_AT, at)
        .where(which, TEAMS_CONVERSATION.REMOVED_AT.isNull())
        .execute();
  }

  private static TeamsConversationRecord row(Conversation kept) {
    TeamsConversationRecord row = new TeamsConversationRecord();
    row.setTenantId(kept.tenant());
    row.setPlace(kept.place());
    row.setKind(kept.kind());
    row.setConversationId(kept.conversation());
    row.setServiceUrl(kept.serviceUrl());
    row.setTeamId(kept.team().orElse(null));
    row.setUserId(kept.user().orElse(null));
    row.setName(kept.name().orElse(null));
    row.setSeenAt(kept.seen());
    return row;
  }

  private static Conversation conversation(TeamsConversationRecord row) {
    return new Conversation(
        row.getTenantId(),
        row.getPlace(),
        row.getKind(),
        row.getConversationId(),
        row.getServiceUrl(),
        Optional.ofNullable(row.getTeamId()),
        Optional.ofNullable(row.getUserId()),
        Optional.ofNullable(row.getName()),
        row.getSeenAt());
  }

  private static Condition at(String tenant, String place) {
    return TEAMS_CONVERSATION.TENANT_ID.eq(tenant).and(TEAMS_CONVERSATION.PLACE.eq(place));
  }
}
