package org.beadle.board;

/** A nation of the United Kingdom, whose bank holidays a board keeps. */
public enum Nation {
  ENGLAND,
  WALES,
  SCOTLAND,
  NORTHERN_IRELAND
}
