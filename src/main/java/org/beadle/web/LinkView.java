package org.beadle.web;

import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.desk.LinkDesk;
import org.beadle.desk.LinkState;

/** What the pages behind links in e-mails show. */
public sealed interface LinkView {

  /** Asks before a button is pressed. */
  record Asked(String token, LinkState.Ready ready) implements LinkView {
    public String label() {
      return ready.button().label();
    }

    /** The words that will be said, without the answer that is asked for. */
    public String command() {
      return ready.button().press().command();
    }

    public Optional<String> question() {
      return ready.button().ask();
    }
  }

  /** What came of a press. */
  record Answered(LinkDesk.Answer answer) implements LinkView {
    public List<Block> blocks() {
      return answer.post().blocks().stream()
          .filter(block -> !(block instanceof Block.Buttons))
          .toList();
    }
  }

  /**
   * Offers to turn e-mail off, or on.
   *
   * @param done whether it was just turned
   */
  record Chosen(String token, LinkState.Choice choice, boolean done) implements LinkView {}
}
