package org.beadle.crash;

import java.util.Locale;

/** What becomes of one letter that a mail server does not simply take. */
enum MailFault {
  /** The server is too busy to listen, and says so: 421. */
  BUSY,
  /** It does not take a letter from this sender now: 451. */
  SENDER_DEFERRED,
  /** The line is cut before the letter is begun. */
  CUT_BEFORE_LETTER,
  /** The line is cut in the middle of the letter. */
  CUT_WITHIN_LETTER,
  /** The line is cut after the letter's final dot, before the server has heard that. */
  CUT_BEFORE_TAKEN,
  /** The server has read the letter and does not take it now: 451. */
  LETTER_DEFERRED,
  /** The server takes the letter, and its answer is cut off. */
  CUT_AFTER_TAKEN;

  String told() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
