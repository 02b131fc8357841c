package org.beadle.store;

/**
 * The newest row of a board's journal. Its hash stands for all rows up to it: noted elsewhere, it
 * shows later whether any of them was written anew.
 *
 * @param sequence its number, which is also how many rows there are; 0 where there are none
 * @param hash SHA-256 in hexadecimal; empty where there are no rows
 */
public record JournalHead(long sequence, String hash) {
  static final JournalHead NONE = new JournalHead(0, "");
}
