package org.beadle.store;

import static org.beadle.store.jooq.Tables.IDENTITY;
import static org.beadle.store.jooq.Tables.MEMBER;
import static org.beadle.store.jooq.Tables.MEMBER_REACH;
import static org.beadle.store.jooq.Tables.PERSON;
import static org.beadle.store.jooq.Tables.WEB_SESSION;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Address;
import org.jooq.Select;

/** Persons over all boards, and how platforms know them. */
public final class People {
  /** How a platform names a person. */
  public record Identity(String platform, String workspace, String user) {}

  private final Session session;

  People(Session session) {
    this.session = session;
  }

  /** Who a platform's user is; empty for a stranger. */
  public OptionalLong personOf(String platform, String workspace, String user) {
    return session
        .fetch(
            "person of user",
            () ->
                session
                    .sql()
                    .select(IDENTITY.PERSON_ID)
                    .from(IDENTITY)
                    .where(
                        IDENTITY.PLATFORM.eq(platform),
                        IDENTITY.WORKSPACE.eq(workspace),
                        IDENTITY.PLATFORM_USER.eq(user),
                        IDENTITY.GONE_AT.isNull()),
            platform,
            workspace,
            user)
        .stream()
        .mapToLong(row -> row.get(IDENTITY.PERSON_ID))
        .findFirst();
  }

  /** Who has an e-mail address, whatever its case. */
  public OptionalLong personByEmail(String email) {
    return OptionalId.of(
        session
            .sql()
            .select(PERSON.ID)
            .from(PERSON)
            .where(PERSON.EMAIL.eq(normal(email)))
            .fetchOne(PERSON.ID));
  }

  /** A person's e-mail address. */
  public Optional<String> emailOf(long person) {
    return session
        .sql()
        .select(PERSON.EMAIL)
        .from(PERSON)
        .where(PERSON.ID.eq(person))
        .fetchOptional(PERSON.EMAIL);
  }

  /** The id of the person with this e-mail address, who is added if there is none. */
  public long person(String name, Optional<String> email, Instant at) {
    OptionalLong known = email.map(this::personByEmail).orElse(OptionalLong.empty());
    if (known.isPresent()) return known.getAsLong();
    long id = session.nextId();
    session
        .sql()
        .insertInto(PERSON, PERSON.ID, PERSON.NAME, PERSON.EMAIL, PERSON.CREATED_AT)
        .values(id, name, email.map(People::normal).orElse(null), at)
        .execute();
    return id;
  }

  /** Remembers that a platform's user is {@code person}, instead of whom it was before. */
  public void identify(long person, String platform, String workspace, String user, Instant at) {
    session
        .sql()
        .insertInto(IDENTITY)
        .set(IDENTITY.PLATFORM, platform)
        .set(IDENTITY.WORKSPACE, workspace)
        .set(IDENTITY.PLATFORM_USER, user)
        .set(IDENTITY.PERSON_ID, person)
        .set(IDENTITY.CREATED_AT, at)
        .onConflict(IDENTITY.PLATFORM, IDENTITY.WORKSPACE, IDENTITY.PLATFORM_USER)
        .doUpdate()
        .set(IDENTITY.PERSON_ID, person)
        .set(IDENTITY.CREATED_AT, at)
        .set(IDENTITY.GONE_AT, (Instant) null)
        .execute();
  }

  /**
   * Notes that a person's accounts on a platform are gone; he or she may be known there again.
   *
   * @return whether there was one
   */
  public boolean gone(long person, String platform, Instant at) {
    return session
            .sql()
            .update(IDENTITY)
            .set(IDENTITY.GONE_AT, at)
            .where(
                IDENTITY.PERSON_ID.eq(person),
                IDENTITY.PLATFORM.eq(platform),
                IDENTITY.GONE_AT.isNull())
            .execute()
        > 0;
  }

  /** How the platforms name a person, the newest first; accounts that are gone are left out. */
  public List<Identity> identitiesOf(long person) {
    return session
        .sql()
        .selectFrom(IDENTITY)
        .where(IDENTITY.PERSON_ID.eq(person), IDENTITY.GONE_AT.isNull())
        .orderBy(IDENTITY.CREATED_AT.desc(), IDENTITY.PLATFORM, IDENTITY.PLATFORM_USER)
        .fetch(row -> new Identity(row.getPlatform(), row.getWorkspace(), row.getPlatformUser()));
  }

  /** The boards on which a person is, or was, a member. */
  public List<Membership> memberships(long person) {
    return session.fetch("memberships", () -> members(person), person).sortAsc(MEMBER.ID).stream()
        .flatMap(row -> membership(row.get(MEMBER.BOARD_ID), row.get(MEMBER.ID)).stream())
        .toList();
  }

  private Select<?> members(long person) {
    return session
        .sql()
        .select(MEMBER.BOARD_ID, MEMBER.ID)
        .from(MEMBER)
        .where(MEMBER.PERSON_ID.eq(person));
  }

  private Optional<Membership> membership(long board, long member) {
    return session.roster(board).member(member).map(found -> new Membership(board, found));
  }

  /**
   * The platforms on which a member wants to be reached, the best first; empty where any will do.
   */
  public List<String> reachOf(long board, long person) {
    return session
        .sql()
        .select(MEMBER_REACH.PLATFORMS)
        .from(MEMBER_REACH)
        .join(MEMBER)
        .on(MEMBER.ID.eq(MEMBER_REACH.MEMBER_ID))
        .where(MEMBER.BOARD_ID.eq(board), MEMBER.PERSON_ID.eq(person))
        .fetchOptional(MEMBER_REACH.PLATFORMS)
        .map(platforms -> List.of(platforms.split(",")))
        .orElse(List.of());
  }

  /** Whether any person is known on any platform, or has signed in to the pages. */
  public boolean anybodyKnown() {
    return session.sql().fetchExists(IDENTITY) || session.sql().fetchExists(WEB_SESSION);
  }

  /** The workspaces in which anybody is, or was, known, each as an address without a place. */
  public List<Address> workspaces() {
    return session
        .sql()
        .selectDistinct(IDENTITY.PLATFORM, IDENTITY.WORKSPACE)
        .from(IDENTITY)
        .orderBy(IDENTITY.PLATFORM, IDENTITY.WORKSPACE)
        .fetch(row -> new Address(row.value1(), row.value2(), ""));
  }

  /** Codes, links and web sessions by which a person shows who he or she is. */
  public Credentials credentials() {
    return new Credentials(session);
  }

  static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
