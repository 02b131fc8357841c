package org.beadle.store;

import static org.beadle.store.jooq.Tables.JOIN_CODE;
import static org.beadle.store.jooq.Tables.MEMBER;
import static org.beadle.store.jooq.Tables.SIGN_IN_LINK;
import static org.beadle.store.jooq.Tables.WEB_SESSION;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.OptionalLong;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Join codes, sign-in links and web sessions. The caller makes the secrets and gives their SHA-256
 * in hexadecimal; the secrets themselves are never kept. Each is good before its expiry only, and
 * codes and links once.
 */
public final class Credentials {
  private final Session session;

  Credentials(Session session) {
    this.session = session;
  }

  /** Keeps a code that joins a platform's user to {@code member}. */
  public void issueCode(long member, String hash, Instant expires) {
    session
        .sql()
        .insertInto(JOIN_CODE, JOIN_CODE.CODE_HASH, JOIN_CODE.MEMBER_ID, JOIN_CODE.EXPIRES_AT)
        .values(hash, member, expires)
        .execute();
  }

  /** The member that a code was made for, if it is good; it is used up by this. */
  public OptionalLong useCode(String hash, Instant now) {
    return useOnce(
        JOIN_CODE,
        JOIN_CODE.USED_AT,
        JOIN_CODE.MEMBER_ID,
        JOIN_CODE.CODE_HASH.eq(hash).and(JOIN_CODE.EXPIRES_AT.gt(now)),
        now);
  }

  /** Keeps a link that signs {@code person} in to the pages. */
  public void issueLink(long person, String hash, Instant expires) {
    session
        .sql()
        .insertInto(
            SIGN_IN_LINK, SIGN_IN_LINK.TOKEN_HASH, SIGN_IN_LINK.PERSON_ID, SIGN_IN_LINK.EXPIRES_AT)
        .values(hash, person, expires)
        .execute();
  }

  /** Whether a link is good. */
  public boolean isGoodLink(String hash, Instant now) {
    return session.sql().fetchExists(SIGN_IN_LINK, SIGN_IN_LINK.TOKEN_HASH.eq(hash), goodLink(now));
  }

  /** The person that a link was made for, if it is good; it is used up by this. */
  public OptionalLong useLink(String hash, Instant now) {
    return useOnce(
        SIGN_IN_LINK,
        SIGN_IN_LINK.USED_AT,
        SIGN_IN_LINK.PERSON_ID,
        SIGN_IN_LINK.TOKEN_HASH.eq(hash).and(SIGN_IN_LINK.EXPIRES_AT.gt(now)),
        now);
  }

  private static Condition goodLink(Instant now) {
    return SIGN_IN_LINK.EXPIRES_AT.gt(now).and(SIGN_IN_LINK.USED_AT.isNull());
  }

  /** Lets all good links of {@code person} expire; how many those were. */
  public int cancelLinks(long person, Instant now) {
    return session
        .sql()
        .update(SIGN_IN_LINK)
        .set(SIGN_IN_LINK.EXPIRES_AT, now)
        .where(SIGN_IN_LINK.PERSON_ID.eq(person), goodLink(now))
        .execute();
  }

  /** Lets all good codes of {@code person}'s memberships expire; how many those were. */
  public int cancelCodes(long person, Instant now) {
    return session
        .sql()
        .update(JOIN_CODE)
        .set(JOIN_CODE.EXPIRES_AT, now)
        .where(
            JOIN_CODE.MEMBER_ID.in(
                select(MEMBER.ID).from(MEMBER).where(MEMBER.PERSON_ID.eq(person))),
            JOIN_CODE.EXPIRES_AT.gt(now),
            JOIN_CODE.USED_AT.isNull())
        .execute();
  }

  /** Begins a web session of {@code person}. */
  public void openSession(long person, String hash, Instant now, Instant expires) {
    session
        .sql()
        .insertInto(
            WEB_SESSION,
            WEB_SESSION.TOKEN_HASH,
            WEB_SESSION.PERSON_ID,
            WEB_SESSION.CREATED_AT,
            WEB_SESSION.EXPIRES_AT)
        .values(hash, person, now, expires)
        .execute();
  }

  /** Whose web session it is, if it is good. */
  public OptionalLong sessionOf(String hash, Instant now) {
    return OptionalId.of(
        session
            .sql()
            .select(WEB_SESSION.PERSON_ID)
            .from(WEB_SESSION)
            .where(WEB_SESSION.TOKEN_HASH.eq(hash), goodSession(now))
            .fetchOne(WEB_SESSION.PERSON_ID));
  }

  /** Whether a web session is good and was begun at {@code since} or later. */
  public boolean isGoodSince(String hash, Instant since, Instant now) {
    return session
        .sql()
        .fetchExists(
            WEB_SESSION,
            WEB_SESSION.TOKEN_HASH.eq(hash),
            WEB_SESSION.CREATED_AT.ge(since),
            WEB_SESSION.EXPIRES_AT.gt(now),
            WEB_SESSION.ENDED_AT.isNull());
  }

  /** Whether {@code person} has a web session that was not ended, be it over by its time. */
  public boolean hasSession(long person) {
    return session
        .sql()
        .fetchExists(WEB_SESSION, WEB_SESSION.PERSON_ID.eq(person), WEB_SESSION.ENDED_AT.isNull());
  }

  /** Ends a web session. */
  public void endSession(String hash, Instant now) {
    session
        .sql()
        .update(WEB_SESSION)
        .set(WEB_SESSION.ENDED_AT, now)
        .where(WEB_SESSION.TOKEN_HASH.eq(hash), WEB_SESSION.ENDED_AT.isNull())
        .execute();
  }

  /** Ends all good web sessions of {@code person}; how many those were. */
  public int endSessions(long person, Instant now) {
    return session
        .sql()
        .update(WEB_SESSION)
        .set(WEB_SESSION.ENDED_AT, now)
        .where(WEB_SESSION.PERSON_ID.eq(person), goodSession(now))
        .execute();
  }

  private static Condition goodSession(Instant now) {
    return WEB_SESSION.EXPIRES_AT.gt(now).and(WEB_SESSION.ENDED_AT.isNull());
  }

  private <R extends Record> OptionalLong useOnce(
      Table<R> table, Field<Instant> used, Field<Long> whose, Condition good, Instant now) {
    return OptionalId.of(
        session
            .sql()
            .update(table)
            .set(used, now)
            .where(good, used.isNull())
            .returningResult(whose)
            .fetchOne(whose));
  }
}
