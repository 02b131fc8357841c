package org.beadle.wording;

/** How a message reaches its reader, where that makes a difference to what it says. */
public enum Medium {
  /** Commands can be typed in answer to it, and many buttons would fill the screen. */
  CHAT,
  /** Nobody reads an answer to it, so all that can be done has a link. */
  LETTER
}
