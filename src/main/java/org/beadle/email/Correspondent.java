package org.beadle.email;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.beadle.chat.Block;

/**
 * Who gets a letter, and the links that stand in it. They are for this person alone, so a letter is
 * never written to two.
 *
 * @param name how the board calls him or her
 * @param address the e-mail address, as it is today
 * @param links where each button leads
 * @param linksEnd the last day, at the board, on which the links work
 * @param turnOff where e-mail is turned off
 */
public record Correspondent(
    String name, String address, Map<Block.Button, URI> links, LocalDate linksEnd, URI turnOff) {
  public Correspondent {
    links = Map.copyOf(links);
  }
}
