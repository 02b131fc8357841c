package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.Receipt;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;

class JudgementProperties {
  private static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");
  private static final Address PLACE = new Address("slack", "T1", "C1");
  private static final int LIMIT = 10;
  private static final Patience PATIENCE = Patience.of(LIMIT);

  private static Judgement judgement(boolean canFind) {
    return new Judgement(PATIENCE, canFind, NOW);
  }

  private static Delivery tried(int attempts, boolean replaces, Optional<String> problem) {
    NewDelivery ordered =
        new NewDelivery(
            1,
            2,
            "key",
            NewDelivery.Kind.PERSONAL,
            PLACE,
            OptionalLong.empty(),
            LocalDate.of(2026, 9, 30),
            Messages.NEWS,
            NOW,
            NOW,
            replaces ? Optional.of("9") : Optional.empty());
    return new Delivery(
        ordered,
        Delivery.State.SENDING,
        attempts,
        NOW,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        problem);
  }

  private static ChatException away() {
    return ChatException.retryable("away", Optional.empty(), null);
  }

  @Property(tries = 300)
  void waitsGrowFromAMinuteToAnHourAQuarterMoreOrLess(
      @ForAll @IntRange(min = 1, max = 9) int tries) {
    Fate.Again again =
        (Fate.Again) judgement(true).afterFailure(tried(tries, false, Optional.empty()), away());
    double minutes = Math.min(60, Math.pow(2, tries - 1));
    assertThat(Duration.between(NOW, again.at()).toMillis())
        .isBetween((long) (minutes * 45_000) - 1, (long) (minutes * 75_000) + 1);
  }

  @Property(tries = 100)
  void noWaitThatAPlatformAsksForIsCutShortOrCountsAsTheLast(
      @ForAll @IntRange(min = 1, max = 40) int tries, @ForAll @IntRange(max = 3_600) int seconds) {
    ChatException busy =
        ChatException.retryable("busy", Optional.of(Duration.ofSeconds(seconds)), null);
    Fate.Again again =
        (Fate.Again) judgement(true).afterFailure(tried(tries, false, Optional.empty()), busy);
    assertThat(again.at()).isEqualTo(NOW.plusSeconds(Math.max(1, seconds)));
  }

  @Property(tries = 100)
  void whatIsTriedOftenEnoughIsGivenUpAndNothingBefore(
      @ForAll @IntRange(min = 1, max = 40) int tries) {
    Fate fate = judgement(true).afterFailure(tried(tries, false, Optional.empty()), away());
    assertThat(fate instanceof Fate.GivenUp).isEqualTo(tries >= LIMIT);
  }

  @Property(tries = 100)
  void whatMayHaveBeenPostedIsNeverJustSentAgain(
      @ForAll @IntRange(min = 1, max = 40) int tries, @ForAll boolean canFind) {
    Fate fate =
        judgement(canFind)
            .afterFailure(
                tried(tries, false, Optional.empty()), ChatException.unknown("lost", null));
    if (canFind) assertThat(((Fate.Unsure) fate).look()).isAfter(NOW);
    else assertThat(fate).isInstanceOf(Fate.Unknown.class);
  }

  @Property(tries = 100)
  void onlyAPlatformThatCanTellLeadsToSendingAgain(
      @ForAll boolean canFind, @ForAll boolean found, @ForAll boolean troubled) {
    Optional<String> problem = troubled ? Optional.of("lost") : Optional.empty();
    Optional<Receipt> receipt = found ? Optional.of(new Receipt(PLACE, "1")) : Optional.empty();
    Fate fate = judgement(canFind).afterLooking(tried(1, false, problem), receipt);
    if (found) assertThat(fate).isEqualTo(new Fate.Sent(receipt.orElseThrow()));
    else if (canFind) assertThat(fate).isInstanceOf(Fate.Again.class);
    else assertThat(fate).isInstanceOf(Fate.Unknown.class);
  }

  @Property(tries = 50)
  void aMessageThatReplacesAnotherMayBeSentTwice(
      @ForAll boolean canFind, @ForAll @IntRange(min = 1, max = 9) int tries) {
    Delivery card = tried(tries, true, Optional.empty());
    assertThat(judgement(canFind).afterFailure(card, ChatException.unknown("lost", null)))
        .isInstanceOf(Fate.Again.class);
    assertThat(judgement(canFind).afterLooking(card, Optional.empty()))
        .isInstanceOf(Fate.Again.class);
  }

  @Property(tries = 100)
  void lookingEndsToo(@ForAll @IntRange(min = 1, max = 40) int tries) {
    Fate fate = judgement(true).afterFailedLook(tried(tries, false, Optional.empty()), away());
    assertThat(fate instanceof Fate.Unknown).isEqualTo(tries >= LIMIT);
  }
}
