package org.beadle.bench;

/** What each connection of a load does, again and again. */
interface Work {
  /**
   * The next request.
   *
   * @param connection the connection's number, counted from 0
   */
  byte[] request(int connection);

  /** Whether an answer is what it should be. */
  boolean isGood(Line.Answer answer);
}
