package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatContract;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Teams keeps to what every chat adapter does. */
class TeamsChatContractTest extends ChatContract {
  private final TeamsHouse house = new TeamsHouse().knowsPoliceLead();

  @BeforeEach
  void limitPlaces() {
    house.meetPoliceLead();
    house.teams.tenant().hasOnly(TeamsHouse.BOARD);
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
    return TeamsChatHouse.at(TeamsHouse.BOARD);
  }

  @Override
  protected Address unknownAddress() {
    return TeamsChatHouse.at("19:gone@thread.tacv2");
  }

  @Override
  protected List<String> shown() {
    return posted().stream().map(ShownCard::of).toList();
  }

  private List<JsonObject> posted() {
    return house.teams.tenant().everything(TeamsHouse.BOARD);
  }

  @Override
  protected Optional<Incoming> pick(Post post, String line, String option, Optional<String> words)
      throws ChatException {
    chat().post(address(), post, new DeliveryId(1));
    JsonObject card = posted().getFirst();
    JsonObject data = ShownCard.picked(card, line, option, words.orElse(""));
    house.sender.send(
        house.sender.pressInChannel(
            TeamsHouse.POLICE_LEAD, TeamsHouse.BOARD, card.get("id").getAsString(), data));
    return Optional.of(house.inbox.only());
  }

  @Override
  protected Optional<String> threadOf(Receipt reply) {
    return MessageRef.read(reply.messageRef()).thread();
  }
}
