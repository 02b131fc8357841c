package org.beadle.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.beadle.store.jooq.tables.records.JournalRecord;
import org.beadle.store.jooq.tables.records.RecordChangeRecord;

/**
 * Links the journal's rows: each row's hash is the SHA-256 of the hash before it, of the change
 * that it belongs to and of its own columns, each with its length in front. Who alters, removes or
 * adds a row, or alters who said what when or how many rows tell of it, breaks the chain.
 */
final class HashChain {
  private static final HexFormat HEX = HexFormat.of();

  private final RecordChangeRecord change;
  private JournalHead head;

  HashChain(RecordChangeRecord change, JournalHead head) {
    this.change = change;
    this.head = head;
  }

  /** The newest link. */
  JournalHead head() {
    return head;
  }

  /** Puts an entry behind the newest link. */
  JournalRecord link(Entry entry) {
    long sequence = head.sequence() + 1;
    head = new JournalHead(sequence, hash(head.hash(), sequence, entry));
    return new JournalRecord(
        change.getBoardId(),
        sequence,
        change.getId(),
        entry.kind(),
        entry.record(),
        entry.subject(),
        entry.field(),
        entry.before(),
        entry.after(),
        head.hash());
  }

  private String hash(String previous, long sequence, Entry entry) {
    MessageDigest digest = sha256();
    text(digest, previous);
    number(digest, sequence);
    ofChange(digest);
    text(digest, entry.kind());
    number(digest, entry.record());
    number(digest, entry.subject());
    text(digest, entry.field());
    text(digest, entry.before());
    text(digest, entry.after());
    return HEX.formatHex(digest.digest());
  }

  private void ofChange(MessageDigest digest) {
    number(digest, change.getId());
    number(digest, change.getBoardId());
    number(digest, change.getMemberId());
    number(digest, change.getAt().toEpochMilli());
    text(digest, change.getPlatform());
    text(digest, change.getPlace());
    text(digest, change.getSaid());
    text(digest, change.getSummary());
    text(digest, change.getSubjectKind());
    number(digest, change.getSubjectId());
    number(digest, change.getUndoes());
    number(digest, change.getEntries().longValue());
  }

  private static void text(MessageDigest digest, String text) {
    if (text == null) {
      digest.update(length(-1));
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(length(bytes.length));
    digest.update(bytes);
  }

  private static void number(MessageDigest digest, Long number) {
    text(digest, number == null ? null : number.toString());
  }

  private static ByteBuffer length(int length) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(length).flip();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
