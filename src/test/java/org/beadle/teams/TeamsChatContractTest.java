package org.beadle.teams;

import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatContract;
import org.beadle.chat.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Teams keeps to what every chat adapter does. */
class TeamsChatContractTest extends ChatContract {
  private final TeamsChatHouse house = new TeamsChatHouse();

  @BeforeEach
  void limitPlaces() {
    house.teams.tenant().hasOnly(TeamsChatHouse.BOARD);
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
    return TeamsChatHouse.at(TeamsChatHouse.BOARD);
  }

  @Override
  protected Address unknownAddress() {
    return TeamsChatHouse.at("19:gone@thread.tacv2");
  }

  @Override
  protected List<String> shown() {
    return house.shown(TeamsChatHouse.BOARD);
  }

  @Override
  protected Optional<String> threadOf(Receipt reply) {
    return MessageRef.read(reply.messageRef()).thread();
  }
}
