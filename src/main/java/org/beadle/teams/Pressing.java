package org.beadle.teams;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.beadle.chat.Block;

/** What becomes of a message's buttons. */
sealed interface Pressing {
  /** Beadle hears presses: buttons, and menus with one button to save. */
  record Heard() implements Pressing {}

  /**
   * Nobody hears presses, as below a webhook: buttons are links, and menus words.
   *
   * @param links the page that does what a button does; a button without one is left out
   */
  record Linked(Function<Block.Button, Optional<URI>> links) implements Pressing {}
}
