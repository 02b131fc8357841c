package org.beadle.email;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.beadle.chat.Block;

/**
 * Who gets a letter, and the links that stand in it. They are for this person alone, so a letter is
 * never written to two.
 *
 * @param name how the board calls him or her
 * @param address the e-mail address, as it is today
 * @param turnOff where e-mail is turned off
 * @param calendarsRead whether Beadle reads what calendar programs answer to an invitation
 */
public record Correspondent(
    String name, String address, Links links, URI turnOff, boolean calendarsRead) {

  /**
   * Where buttons lead.
   *
   * @param addresses the link of each
   * @param end the last day, at the board, on which all of them work
   * @param untilMeetings whether some work until a meeting begins, which is later
   */
  public record Links(Map<Block.Button, URI> addresses, LocalDate end, boolean untilMeetings) {
    public Links {
      addresses = Map.copyOf(addresses);
    }

    Optional<URI> of(Block.Button button) {
      return Optional.ofNullable(addresses.get(button));
    }

    boolean isEmpty() {
      return addresses.isEmpty();
    }
  }
}
