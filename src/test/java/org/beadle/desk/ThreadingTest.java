package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Policies;
import org.beadle.board.Scope;
import org.beadle.chat.Receipt;
import org.beadle.store.Channel;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is posted of an action in a channel goes below the first message about it there. Action 4.6
 * is led by the Neglect Group and was due on Saturday 30 June 2018.
 */
class ThreadingTest extends DeskTest {
  private static final String GROUP = "Neglect Group";

  /** It leads 3.5 and 3.6, which were due on the same day. */
  private static final String OTHER = "SEAMMB";

  private final StandInChat chat = new StandInChat("local");
  private String place;

  @BeforeEach
  void giveTheGroupsChannels() {
    place = channelOf(GROUP);
    channelOf(OTHER);
    house.policy(Policies.LADDER, "7 group chair, 14 group chair");
    house.policy(Policies.ACTION_THREADS, "yes");
  }

  private String channelOf(String name) {
    long group = house.group(name);
    String at = House.groupPlace(group);
    house.change(
        change ->
            change
                .setUp()
                .putChannel(
                    new Channel(
                        house.store.ids().next(),
                        name,
                        Channel.Kind.GROUP,
                        OptionalLong.of(group),
                        house.at(at))));
    return at;
  }

  private void sweepOn(String day) {
    house.clock.set(Instant.parse(day + "T09:00:00Z"));
    house.sweep(chat);
    house.deliverer(chat).deliver();
  }

  /** The escalations that stand in the group's channel, the oldest first. */
  private List<Receipt> escalations() {
    return escalations(place);
  }

  private List<Receipt> escalations(String at) {
    return chat.posted.stream()
        .filter(each -> each.to().place().equals(at))
        .filter(each -> each.post().summary().contains("passed with the work still open"))
        .map(each -> chat.receipt(each.id()))
        .toList();
  }

  private Receipt cardOf(String ref) {
    return house.stands(chat, place, house.saysIn(place, QUALITY, "action " + ref));
  }

  @Test
  void anEscalationGoesBelowTheCardThatStoodFirst() {
    Receipt first = cardOf("4.6");
    house.clock.advance(Duration.ofMinutes(1));
    cardOf("4.6");
    sweepOn("2018-07-09");

    assertThat(chat.below).containsEntry(escalations().getFirst(), first);
  }

  @Test
  void cardsThatWereBroughtUpToDateStandInTheirOldOrder() {
    Receipt first = cardOf("4.6");
    house.clock.advance(Duration.ofMinutes(1));
    cardOf("4.6");
    says(MANAGER, "action 4.6 note Two districts are ready.");
    house.deliverer(chat).deliver();
    sweepOn("2018-07-09");

    assertThat(chat.below).containsEntry(escalations().getFirst(), first);
  }

  @Test
  void laterEscalationsGoBelowTheFirst() {
    sweepOn("2018-07-09");
    sweepOn("2018-07-16");

    assertThat(escalations()).hasSize(2);
    assertThat(chat.below)
        .containsEntry(escalations().getLast(), escalations().getFirst())
        .doesNotContainKey(escalations().getFirst());
  }

  @Test
  void whereTheBoardWantsNoThreadsNothingGoesBelowAnything() {
    house.policy(Policies.ACTION_THREADS, "no");
    cardOf("4.6");
    sweepOn("2018-07-09");

    assertThat(escalations()).hasSize(1);
    assertThat(chat.below).isEmpty();
  }

  @Test
  void theMessageThatBeganTheThreadMayBeDeleted() {
    sweepOn("2018-07-09");
    chat.delete(escalations().getFirst());
    sweepOn("2018-07-16");

    assertThat(escalations()).hasSize(2);
    assertThat(chat.below).doesNotContainKeys(escalations().toArray(Receipt[]::new));
    Receipt next = escalations().getLast();
    long action = house.action("4.6").id();
    Optional<Receipt> root =
        house.store.read(records -> records.actionThreads().root(next.address(), action));
    assertThat(root).contains(next);
  }

  @Test
  void aCardThatWasDeletedIsNoBeginning() {
    Receipt card = cardOf("4.6");
    chat.delete(card);
    sweepOn("2018-07-09");

    assertThat(escalations()).hasSize(1);
    assertThat(chat.below).isEmpty();
    long action = house.action("4.6").id();
    List<Receipt> cards = house.store.read(records -> records.cards().about(action));
    assertThat(cards).doesNotContain(card);
  }

  @Test
  void severalActionsOfADayHaveAThreadEachWhereTheBoardWantsThat() {
    sweepOn("2018-07-09");
    String other = House.groupPlace(house.group(OTHER));
    assertThat(escalations(other)).hasSize(2);

    sweepOn("2018-07-16");
    List<Receipt> all = escalations(other);
    assertThat(all).hasSize(4);
    assertThat(all.subList(2, 4).stream().map(chat.below::get))
        .containsExactlyInAnyOrderElementsOf(all.subList(0, 2));
  }

  @Test
  void withoutThreadsSeveralActionsOfADayAreOneMessage() {
    house.policy(Policies.ACTION_THREADS, "no");
    sweepOn("2018-07-09");

    assertThat(escalations(House.groupPlace(house.group(OTHER)))).hasSize(1);
  }

  @Test
  void aGroupMayWantThemForItself() {
    house.policy(Policies.ACTION_THREADS, "no");
    house.change(
        change -> {
          Scope own = Scope.group(house.group(OTHER));
          change.setUp().putPolicy(own, Policies.ACTION_THREADS.name(), Optional.of("yes"));
          return null;
        });
    sweepOn("2018-07-09");

    assertThat(escalations(House.groupPlace(house.group(OTHER)))).hasSize(2);
  }

  @Test
  void whatWasBeingSentInAThreadIsLookedForThere() throws Exception {
    Receipt root = chat.stand(house.at(place), Messages.NEWS);
    long action = house.action("4.6").id();
    long id = queueInThreadOf(action);
    house.store.change(
        records -> records.actionThreads().begin(root, action, house.clock.instant()));
    List<Delivery> claimed =
        house.store.write(
            records ->
                Threading.join(
                    records,
                    records
                        .outbox()
                        .claim(List.of(id), house.clock.instant().plus(Duration.ofMinutes(5))),
                    house.clock.instant()));
    assertThat(claimed.getFirst().below()).contains(root);
    chat.reply(root, Messages.NEWS, claimed.getFirst().deliveryId());

    house.deliverer(chat).recover();
    house.clock.advance(Deliverer.ARRIVES);
    house.deliverer(chat).deliver();

    assertThat(chat.posted).hasSize(1);
    assertThat(new Messages(house).get(id).state()).isEqualTo(Delivery.State.SENT);
  }

  private long queueInThreadOf(long action) {
    Messages messages = new Messages(house);
    return house.store.write(
        records -> {
          NewDelivery wanted =
              messages.wanted(
                  records.nextId(),
                  "one",
                  house.at(place),
                  NewDelivery.Kind.ESCALATION,
                  OptionalLong.empty());
          records.deliveries().enqueue(inThread(wanted, action));
          return wanted.id();
        });
  }

  private static NewDelivery inThread(NewDelivery plain, long action) {
    return new NewDelivery(
        plain.id(),
        plain.board(),
        plain.uniqueKey(),
        plain.kind(),
        plain.to(),
        plain.person(),
        plain.day(),
        plain.post(),
        plain.queued(),
        plain.firstTry(),
        plain.replaces(),
        OptionalLong.of(action));
  }
}
