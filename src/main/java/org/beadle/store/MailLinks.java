package org.beadle.store;

import static org.beadle.store.jooq.Tables.MAIL_CHOICE;
import static org.beadle.store.jooq.Tables.MAIL_LINK;

import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Press;
import org.beadle.store.jooq.tables.records.MailLinkRecord;

/**
 * Links in e-mails, and who wants e-mail at all. The caller makes the tokens and gives their
 * SHA-256 in hexadecimal; the tokens themselves are never kept.
 */
public final class MailLinks {
  private final Session session;

  MailLinks(Session session) {
    this.session = session;
  }

  /** Keeps a link. One that is known already is good for longer and else stays as it is. */
  public void issue(String hash, MailLink link, Instant now) {
    MailLinkRecord row = new MailLinkRecord();
    row.setTokenHash(hash);
    row.setPersonId(link.person());
    row.setBoardId(link.board());
    row.setLabel(link.button().map(Block.Button::label).orElse(""));
    row.setRecordId(link.button().map(button -> button.press().record()).orElse(0L));
    row.setCommand(link.button().map(button -> button.press().command()).orElse(null));
    row.setQuestion(link.button().flatMap(Block.Button::ask).orElse(null));
    row.setIssuedAt(now);
    row.setExpiresAt(link.expires());
    session
        .sql()
        .insertInto(MAIL_LINK)
        .set(row)
        .onConflict(MAIL_LINK.TOKEN_HASH)
        .doUpdate()
        .set(MAIL_LINK.EXPIRES_AT, link.expires())
        .execute();
  }

  /** The link with this token, whether it is still good or not. */
  public Optional<MailLink> find(String hash) {
    return session
        .sql()
        .selectFrom(MAIL_LINK)
        .where(MAIL_LINK.TOKEN_HASH.eq(hash))
        .fetchOptional(MailLinks::link);
  }

  private static MailLink link(MailLinkRecord row) {
    return new MailLink(
        row.getPersonId(),
        row.getBoardId(),
        Optional.ofNullable(row.getCommand()).map(command -> button(row, command)),
        row.getExpiresAt(),
        Optional.ofNullable(row.getUsedAt()));
  }

  private static Block.Button button(MailLinkRecord row, String command) {
    return new Block.Button(
        row.getLabel(),
        new Press(row.getBoardId(), row.getRecordId(), command),
        Block.Style.PRIMARY,
        Optional.ofNullable(row.getQuestion()));
  }

  /** Uses a link up, if it was not used before. */
  public void use(String hash, Instant now) {
    session
        .sql()
        .update(MAIL_LINK)
        .set(MAIL_LINK.USED_AT, now)
        .where(MAIL_LINK.TOKEN_HASH.eq(hash), MAIL_LINK.USED_AT.isNull())
        .execute();
  }

  /** Whether a person wants e-mail; yes, unless he or she last said no. */
  public boolean wanted(long person) {
    return session
        .sql()
        .select(MAIL_CHOICE.WANTED)
        .from(MAIL_CHOICE)
        .where(MAIL_CHOICE.PERSON_ID.eq(person))
        .orderBy(MAIL_CHOICE.AT.desc())
        .limit(1)
        .fetchOptional(MAIL_CHOICE.WANTED)
        .orElse(true);
  }

  /** A person said whether he or she wants e-mail. What he or she said before stays known. */
  public void choose(long person, boolean wanted, Instant now) {
    session
        .sql()
        .insertInto(MAIL_CHOICE, MAIL_CHOICE.PERSON_ID, MAIL_CHOICE.AT, MAIL_CHOICE.WANTED)
        .values(person, now, wanted)
        .onConflict(MAIL_CHOICE.PERSON_ID, MAIL_CHOICE.AT)
        .doUpdate()
        .set(MAIL_CHOICE.WANTED, wanted)
        .execute();
  }
}
