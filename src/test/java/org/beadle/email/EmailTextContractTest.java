package org.beadle.email;

import java.util.List;

/** What a reader sees whose program shows plain text only. */
class EmailTextContractTest extends EmailContract {
  @Override
  protected List<String> shown() {
    return house.letters().stream().map(letter -> MailHouse.part(letter, "text/plain")).toList();
  }
}
