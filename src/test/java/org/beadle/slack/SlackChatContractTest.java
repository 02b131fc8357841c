package org.beadle.slack;

import java.util.List;
import org.beadle.chat.Address;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Slack keeps to what every chat adapter does. */
class SlackChatContractTest extends ChatContract {
  private final SlackHouse house = new SlackHouse();

  @BeforeEach
  void limitPlaces() {
    house.slack.hasOnly("C0BOARD");
  }

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
    return new Address("slack", StandInSlack.TEAM, "C0BOARD");
  }

  @Override
  protected Address unknownAddress() {
    return new Address("slack", StandInSlack.TEAM, "C0GONE");
  }

  @Override
  protected List<String> shown() {
    return house.slack.messages("C0BOARD").stream().map(Shown::of).toList();
  }
}
