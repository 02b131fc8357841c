package org.beadle.email;

import java.util.List;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;

/** What the adapter asks of the record. */
@FunctionalInterface
public interface Postbook {
  /**
   * Finds who is reached at a place, and makes the links of one delivery, which are the same over
   * all its attempts.
   *
   * @throws ChatException final where nobody is: there is no such member, he or she has no e-mail
   *     address, or has turned e-mail off
   */
  Correspondent open(Address to, DeliveryId id, List<Block.Button> buttons) throws ChatException;
}
