package org.beadle.terminal;

import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Incoming;

/**
 * Who sits at the terminal, and where he or she speaks. Whoever can start the program on its own
 * record is trusted to say who that is.
 *
 * @param board the board's slug
 * @param person names the person, as the desk knows people of its own platforms
 * @param channel the place that is spoken in; empty for the bot alone
 */
public record Speaker(String board, String person, Optional<String> channel) {
  Incoming.User user() {
    return new Incoming.User(board, person, Optional.empty(), channel.isEmpty());
  }

  /** Where the speaker's words come from, and answers go. */
  Address here() {
    return channel.map(place -> TerminalChat.address(board, place)).orElseGet(this::direct);
  }

  Address direct() {
    return TerminalChat.address(board, person);
  }
}
