package org.beadle.desk;

import java.util.Optional;
import org.beadle.board.Reader;
import org.beadle.chat.Post;

/** A record that cards in channels show, as it is now. */
interface OnCards {
  /** The record's id. */
  long id();

  /** Its card, with every button; empty where {@code reader} may not see it. */
  Optional<Post> card(Reader reader);

  /** What stands where its card stood and may not be shown any more. */
  Post hidden();
}
