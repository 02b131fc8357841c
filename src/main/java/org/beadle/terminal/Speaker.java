package org.beadle.terminal;

import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Incoming;

/**
 * Who sits at the terminal, and where he or she speaks.
 *
 * @param id names the member, as the desk knows identities of this platform
 * @param email an address that the caller vouches for, if any
 * @param workspace the short name of the board that is spoken about; empty where any may be meant
 * @param channel the channel that is spoken in; empty for the bot alone
 */
public record Speaker(
    String id, Optional<String> email, String workspace, Optional<String> channel) {
  Incoming.User user() {
    return new Incoming.User(workspace, id, email, channel.isEmpty());
  }

  /** Where the speaker's words come from, and answers go. */
  Address here() {
    return channel.map(place -> TerminalChat.address(workspace, place)).orElseGet(this::direct);
  }

  Address direct() {
    return TerminalChat.address(workspace, id);
  }
}
