package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Closes;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.nudge.NudgeKey;
import org.beadle.store.Channel;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the board manager is told of messages that do not arrive, and can do about them. */
class DeliveryNoticesTest extends DeskTest {
  private static final Address CHANNEL = new Address("slack", "T1", "C1");
  private final StandInChat slack = new StandInChat("slack");
  private final StandInChat local = new StandInChat("local");
  private Messages messages;
  private Deliverer deliverer;

  @BeforeEach
  void begin() {
    messages = new Messages(house);
    deliverer = house.deliverer(slack, local);
    house.change(
        change ->
            change
                .setUp()
                .putChannel(
                    new Channel(7, "Board", Channel.Kind.BOARD, OptionalLong.empty(), CHANNEL)));
  }

  private List<Post> notices() {
    return local.others(Messages.NEWS);
  }

  private Block.Button button() {
    return SampleHouse.buttons(notices().getLast()).getFirst();
  }

  private Post presses(String member) {
    return house.presses(House.BOARD, member, button().press());
  }

  private void failEveryTime() {
    slack.away.put("T1", ChatException.retryable("Slack is away", Optional.empty(), null));
    for (int round = 0; round < 60; round++) {
      deliverer.deliver();
      house.clock.advance(Duration.ofMinutes(2));
    }
  }

  @Test
  void afterTheLastTryAMessageIsGivenUpAndTheManagerToldOnce() {
    long one = messages.queue("one", CHANNEL);
    long two = messages.queue("two", CHANNEL);
    failEveryTime();

    assertThat(List.of(messages.get(one), messages.get(two)))
        .allMatch(each -> each.state() == Delivery.State.FAILED && each.gaveUp().isPresent())
        .allMatch(each -> each.attempts() == SampleHouse.PATIENCE.attempts());
    assertThat(notices()).hasSize(1);
    assertThat(notices().getFirst().summary())
        .contains("could not be delivered to the channel “Board” on Slack", "Slack is away");
  }

  @Test
  void theManagerIsToldOfWhatIsNotSentAtAll() {
    messages.queue("one", new Address("teams", "T1", "C1"));
    deliverer.deliver();

    assertThat(notices()).hasSize(1);
    assertThat(notices().getFirst().summary()).contains("eams is not switched on");
  }

  @Test
  void noMoreThanTwoNoticesAreSentInADayAndTheRestTogetherTheNext() {
    for (String platform : List.of("one", "two", "three", "four")) {
      messages.queue(platform, new Address(platform, "T1", "C1"));
      deliverer.deliver();
    }
    assertThat(notices()).hasSize(2);

    house.clock.advance(Duration.ofDays(1));
    deliverer.deliver();

    assertThat(notices()).hasSize(3);
    assertThat(notices().getLast().summary())
        .contains("hree is not switched on", "our is not switched on");
  }

  @Test
  void whatWasGivenUpIsSentAgainWhenTheManagerSaysSo() {
    long one = messages.queue("one", CHANNEL);
    long two = messages.queue("two", CHANNEL);
    failEveryTime();
    slack.away.clear();

    assertThat(presses(MANAGER).summary()).isEqualTo("2 messages are sent again.");
    deliverer.deliver();

    assertThat(slack.posted).extracting(each -> each.id().value()).containsExactly(one, two);
    assertThat(presses(MANAGER).summary()).startsWith("That was sent already");
  }

  @Test
  void theButtonSendsWhatItsNoticeSpeaksOfAndNothingOfEarlierDays() {
    long old = messages.queue("one", CHANNEL);
    failEveryTime();
    house.clock.advance(Duration.ofDays(2));
    messages.queue("two", CHANNEL);
    failEveryTime();
    slack.away.clear();

    assertThat(notices()).hasSize(2);
    assertThat(presses(MANAGER).summary()).isEqualTo("1 message is sent again.");
    assertThat(messages.get(old).state()).isEqualTo(Delivery.State.FAILED);
  }

  @Test
  void whatWasGivenUpWithTheMessageIsCountedAndEscalationsAreNamedFirst() {
    messages.queue("one", new Address("slack", "T1", "U9"));
    long step = messages.queue("two", CHANNEL);
    long board = house.board().id();
    long action = house.action("2.3").id();
    house.store.change(
        records ->
            records
                .nudges()
                .remember(
                    new NudgeKey(board, "escalation", action, "1/2018-06-01/+7", "channel:7"),
                    step,
                    house.clock.instant()));
    failEveryTime();

    assertThat(notices()).hasSize(1);
    assertThat(notices().getFirst().summary())
        .startsWith(
            "What was escalated today has not arrived, to the channel “Board” on Slack. This message"
                + " could not be delivered to ")
        .contains(
            "1 other message of today has not arrived there either.",
            "is said on the next working day");
  }

  @Test
  void whatMayHaveArrivedIsSentAgainOnlyByTheManagersWord() {
    slack.canFind = false;
    long id = messages.queue("one", CHANNEL);
    slack.fail(ChatException.unknown("The answer was lost", null));
    deliverer.deliver();
    house.clock.advance(Duration.ofHours(1));
    deliverer.deliver();

    assertThat(messages.get(id).state()).isEqualTo(Delivery.State.UNKNOWN);
    assertThat(notices()).hasSize(1);
    assertThat(button().label()).isEqualTo("Send again");
    assertThat(inVain(() -> presses(POLICE)).summary()).startsWith("You can't do that.");
    deliverer.deliver();
    assertThat(slack.posted).isEmpty();

    assertThat(presses(MANAGER).summary()).isEqualTo("1 message is sent again.");
    assertThat(house.rung).hasValue(1);
    deliverer.deliver();
    assertThat(slack.posts(Messages.NEWS)).containsExactly("C1");
    assertThat(notices()).hasSize(1);
  }

  @Test
  void whereAPlatformCanTellWhatMayHaveArrivedIsLookedFor() throws ChatException {
    long there = messages.queue("one", CHANNEL);
    slack.fail(ChatException.unknown("The answer was lost", null));
    deliverer.deliver();
    slack.post(CHANNEL, Messages.NEWS, messages.get(there).deliveryId());
    house.clock.advance(Judgement.UNDER_WAY);
    deliverer.deliver();

    assertThat(messages.get(there).state()).isEqualTo(Delivery.State.SENT);
    assertThat(slack.posted).hasSize(1);
    assertThat(notices()).isEmpty();
  }

  @Test
  void whatIsNotFoundIsSentLater() {
    long lost = messages.queue("one", CHANNEL);
    slack.fail(ChatException.unknown("The answer was lost", null));
    deliverer.deliver();
    house.clock.advance(Judgement.UNDER_WAY);
    deliverer.deliver();
    assertThat(messages.get(lost).state()).isEqualTo(Delivery.State.FAILED);
    house.clock.set(messages.get(lost).nextTry());
    deliverer.deliver();
    assertThat(slack.posted).hasSize(1);
  }

  @Test
  void aClosedChannelIsToldOfOnceAndWhatIsForItWaits() {
    long first = messages.queue("one", CHANNEL);
    long second = messages.queue("two", CHANNEL);
    slack.fail(ChatException.closed(Closes.PLACE, "The channel is archived"));
    deliverer.deliver();
    house.clock.advance(Duration.ofHours(1));
    deliverer.deliver();

    assertThat(messages.get(first).state()).isEqualTo(Delivery.State.REFUSED);
    assertThat(messages.get(second).state()).isEqualTo(Delivery.State.QUEUED);
    assertThat(messages.get(second).attempts()).isZero();
    assertThat(notices()).hasSize(1);
    assertThat(notices().getFirst().summary())
        .contains("can't write to the channel “Board” on Slack", "The channel is archived");

    assertThat(presses(MANAGER).summary()).isEqualTo("1 message is sent again.");
    deliverer.deliver();
    assertThat(slack.posted).extracting(each -> each.id().value()).containsExactly(first, second);
  }

  @Test
  void whoseAccountIsGoneIsWrittenToElsewhere() {
    long person = house.member(POLICE).person();
    house.store.write(
        records -> {
          records.people().identify(person, "slack", "T1", "U1", house.clock.instant());
          return null;
        });
    Address direct = new Address("slack", "T1", "U1");
    long id = messages.queue("one", direct, NewDelivery.Kind.PERSONAL, OptionalLong.of(person));
    slack.fail(ChatException.closed(Closes.PLACE, "The person's account is closed"));

    deliverer.deliver();

    assertThat(messages.get(id).state()).isEqualTo(Delivery.State.SENT);
    assertThat(messages.get(id).to()).isEqualTo(house.direct(POLICE));
    assertThat(notices()).hasSize(1);
    assertThat(notices().getFirst().summary()).contains("can't write to Police lead on Slack");
    long next = messages.queue("two", direct, NewDelivery.Kind.PERSONAL, OptionalLong.of(person));
    deliverer.deliver();
    assertThat(messages.get(next).to()).isEqualTo(house.direct(POLICE));
    assertThat(slack.posted).isEmpty();
  }

  @Test
  void aWorkspaceThatRemovedBeadleIsToldOfOnceAndOpensAgain() {
    PlatformNews news = new PlatformNews(house.store, () -> chats(), house.clock);
    news.closed(CHANNEL.whole(), "Beadle was removed");
    news.closed(CHANNEL.whole(), "Beadle was removed");
    long waiting = messages.queue("one", CHANNEL);
    deliverer.deliver();

    assertThat(notices()).hasSize(1);
    assertThat(notices().getFirst().summary()).contains("workspace T1 on Slack");
    assertThat(messages.get(waiting).state()).isEqualTo(Delivery.State.QUEUED);
    news.opened(CHANNEL.whole());
    deliverer.deliver();
    assertThat(messages.get(waiting).state()).isEqualTo(Delivery.State.SENT);
  }

  private Chats chats() {
    return new Chats(List.of(slack, local));
  }

  @Test
  void whatAPlaceRefusedWhenItClosedIsSentOnceItIsOpenAgain() {
    long first = messages.queue("one", CHANNEL);
    long second = messages.queue("two", CHANNEL);
    slack.fail(ChatException.closed(Closes.WORKSPACE, "Slack does not take Beadle's token"));
    deliverer.deliver();
    house.clock.advance(Duration.ofHours(1));
    new PlatformNews(house.store, this::chats, house.clock).opened(CHANNEL.whole());
    deliverer.deliver();

    assertThat(slack.posted).extracting(each -> each.id().value()).containsExactly(first, second);
    assertThat(notices()).hasSize(1);
  }

  @Test
  void aCardStandsThoughBeadleCanNotSignInForAWhile() {
    Receipt card = slack.stand(CHANNEL, Messages.NEWS);
    long action = house.action("2.3").id();
    house.store.change(
        records -> {
          Instant now = house.clock.instant();
          records.cards().put(card, house.board().id(), action, now);
          records
              .deliveries()
              .enqueue(
                  new NewDelivery(
                      records.nextId(),
                      house.board().id(),
                      "refresh",
                      NewDelivery.Kind.REFRESH,
                      CHANNEL,
                      OptionalLong.empty(),
                      LocalDate.ofInstant(now, ZoneOffset.UTC),
                      Messages.NEWS,
                      now,
                      now,
                      Optional.of(card.messageRef())));
        });
    slack.fail(ChatException.closed(Closes.WORKSPACE, "Slack does not take Beadle's token"));
    deliverer.deliver();

    List<Receipt> known = house.store.read(records -> records.cards().about(action));
    assertThat(known).containsExactly(card);
  }

  @Test
  void whatWasRefusedLongAgoOrForItsOwnSakeStaysRefused() {
    long tooLong = messages.queue("one", CHANNEL);
    slack.fail(ChatException.refused("The message is too long"));
    deliverer.deliver();
    long old = messages.queue("two", CHANNEL);
    slack.fail(ChatException.closed(Closes.PLACE, "The channel is archived"));
    deliverer.deliver();
    PlatformNews news = new PlatformNews(house.store, this::chats, house.clock);
    house.clock.advance(Gate.OF_USE.plusSeconds(1));
    news.opened(CHANNEL);
    deliverer.deliver();

    assertThat(List.of(messages.get(tooLong), messages.get(old)))
        .allMatch(each -> each.state() == Delivery.State.REFUSED);
    assertThat(slack.posted).isEmpty();
  }

  @Test
  void aChannelThatGetsAnotherIdIsFollowed() {
    long waiting = messages.queue("one", CHANNEL);
    Address moved = new Address("slack", "T1", "C2");
    new PlatformNews(house.store, this::chats, house.clock).moved(CHANNEL, moved);
    deliverer.deliver();

    assertThat(messages.get(waiting).to()).isEqualTo(moved);
    assertThat(slack.posts(Messages.NEWS)).containsExactly("C2");
    long board = house.board().id();
    List<Channel> channels = house.store.read(records -> records.boards().channels(board));
    assertThat(channels).extracting(Channel::address).contains(moved).doesNotContain(CHANNEL);
  }

  @Test
  void aCodeThatIsNoMessagesIsRefused() {
    assertThat(saysInVain(MANAGER, "board send again 0h2f6k1v8d3x").summary())
        .startsWith("There is no message with the code");
  }
}
