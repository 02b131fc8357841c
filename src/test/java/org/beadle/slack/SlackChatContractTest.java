package org.beadle.slack;

import java.util.List;
import java.util.Map;
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

/** Slack keeps to what every chat adapter does. */
class SlackChatContractTest extends ChatContract {
  private final SlackHouse house = new SlackHouse();

  @BeforeEach
  void limitPlaces() {
    house.slack.hasOnly("C0BOARD");
    house.slack.knows("U0POLICE", StandInSlack.TEAM, "Police lead", "police.lead@example.org");
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

  @Override
  protected Optional<String> threadOf(Receipt reply) {
    return house.slack.messages("C0BOARD").stream()
        .filter(message -> message.get("ts").getAsString().equals(reply.messageRef()))
        .map(message -> message.get("thread_ts").getAsString())
        .findFirst();
  }

  @Override
  protected Optional<Incoming> pick(Post post, String line, String option, Optional<String> words)
      throws ChatException {
    chat().post(address(), post, new DeliveryId(1));
    StandInSlack.Call posted = house.slack.take("chat.postMessage");
    posted
        .menu(line)
        .ifPresentOrElse(
            menu -> house.sender.pick(SlackHouse.POLICE_LEAD, "C0BOARD", menu, option),
            () -> house.sender.press(SlackHouse.POLICE_LEAD, "C0BOARD", posted.button(option)));
    words.ifPresent(
        said ->
            house.sender.submit(
                SlackHouse.POLICE_LEAD,
                house.slack.take("views.open").view(),
                Map.of("words", said)));
    house.slack.take("response");
    return Optional.of(house.inbox.only());
  }
}
