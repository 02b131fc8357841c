package org.beadle.email;

import org.beadle.chat.Address;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatContract;
import org.junit.jupiter.api.AfterEach;

/** E-mail keeps to the contract, whichever of its two forms is read. */
abstract class EmailContract extends ChatContract {
  final MailHouse house = new MailHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Override
  protected Chat chat() {
    return house.chat;
  }

  @Override
  protected Address address() {
    return MailHouse.POLICE;
  }

  @Override
  protected Address unknownAddress() {
    return new Address(EmailChat.PLATFORM, "sample", "18");
  }

  @Override
  protected boolean updates() {
    return false;
  }
}
