package org.beadle.store;

import static org.beadle.store.jooq.Tables.LINKED_FILE;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.store.jooq.tables.records.LinkedFileRecord;

/**
 * Files that are read at an address, for a while. The caller makes the tokens and gives their
 * SHA-256 in hexadecimal; the tokens themselves are never kept.
 */
public final class LinkedFiles {
  private static final int NAME = 300;

  private final Session session;

  LinkedFiles(Session session) {
    this.session = session;
  }

  /** Keeps a file until {@code expires}. */
  public void keep(String hash, Block.File file, Instant now, Instant expires) {
    LinkedFileRecord row = new LinkedFileRecord();
    row.setTokenHash(hash);
    row.setName(file.name().substring(0, Math.min(NAME, file.name().length())));
    row.setMediaType(file.mediaType());
    row.setContent(Base64.getEncoder().encodeToString(file.content()));
    row.setCreatedAt(now);
    row.setExpiresAt(expires);
    session.sql().insertInto(LINKED_FILE).set(row).execute();
  }

  /** The file with this token, without its description; empty from its end on. */
  public Optional<Block.File> find(String hash, Instant now) {
    return session
        .sql()
        .selectFrom(LINKED_FILE)
        .where(
            LINKED_FILE.TOKEN_HASH.eq(hash),
            LINKED_FILE.EXPIRES_AT.gt(now),
            LINKED_FILE.CONTENT.isNotNull())
        .fetchOptional(LinkedFiles::file);
  }

  private static Block.File file(LinkedFileRecord row) {
    return new Block.File(
        row.getName(), row.getMediaType(), Base64.getDecoder().decode(row.getContent()), "");
  }

  /** Wipes the content of files whose end has come; how many there were. */
  public int wipe(Instant now) {
    return session
        .sql()
        .update(LINKED_FILE)
        .setNull(LINKED_FILE.CONTENT)
        .where(LINKED_FILE.EXPIRES_AT.le(now), LINKED_FILE.CONTENT.isNotNull())
        .execute();
  }
}
