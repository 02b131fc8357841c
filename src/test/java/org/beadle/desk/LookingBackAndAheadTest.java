package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Member;
import org.beadle.board.Office;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.store.Channel;
import org.junit.jupiter.api.Test;

class LookingBackAndAheadTest extends DeskTest {
  @Test
  void theBoardIsShownAsItStoodOnADay() {
    house.sweep();
    house.clock.advance(Duration.ofDays(1));
    says(COUNCIL, "action 2.1 red The contract ended");
    house.sweep();
    house.clock.advance(Duration.ofDays(1));
    assertThat(says(CHAIR, "rag priority 2").summary()).contains("1 Red");
    assertThat(PostJson.write(says(CHAIR, "board as at 18 June 2018 priority 2")))
        .contains("18 June 2018")
        .doesNotContain("1 Red");
    assertThat(says(CHAIR, "board as at 19 June 2018 priority 2").summary()).contains("1 Red");
  }

  @Test
  void whatWasChangedSinceIsShownAsItWasThen() {
    house.clock.set(Instant.parse("2018-07-02T09:00:00Z"));
    house.sweep();
    String before = PostJson.write(says(CHAIR, "rag late"));
    assertThat(before).contains("4.6", "2 days late", "Neglect Group");
    house.clock.advance(Duration.ofDays(1));
    says(MANAGER, "action 4.6 due 30 September 2018");
    says(MANAGER, "action 4.6 owner police");
    house.clock.advance(Duration.ofDays(1));
    Post then = says(CHAIR, "board as at 2 July 2018 late");
    assertThat(PostJson.write(then)).contains("4.6").contains("2 days late, Neglect Group");
    assertThat(PostJson.write(says(CHAIR, "board as at 2 July 2018 agency police")))
        .doesNotContain("4.6");
    assertThat(SampleHouse.buttons(then)).as("what is late today is another list").isEmpty();
  }

  @Test
  void whatWasTakenOutOrOpenedAgainSinceCountsAsItDidThen() {
    says(MANAGER, "action 2.4 done");
    house.sweep();
    Post then = says(CHAIR, "rag priority 2");
    house.clock.advance(Duration.ofDays(1));
    says(MANAGER, "action 2.4 reopen More is to be done");
    house.change(
        change -> {
          change.withdraw(house.action("2.5"));
          return change;
        });
    assertThat(then.summary()).startsWith("14 actions");
    assertThat(says(CHAIR, "rag priority 2").summary()).startsWith("13 actions");
    assertThat(says(CHAIR, "board as at 18 June 2018 priority 2").summary())
        .startsWith("On 18 June 2018: " + then.summary());
  }

  @Test
  void theEndOfADayIsShownAndNotItsMorning() {
    house.clock.set(Instant.parse("2018-07-02T09:00:00Z"));
    house.sweep();
    says(MANAGER, "action 4.6 done");
    says(MANAGER, "action add Print a leaflet for Police by 30 September 2018 priority 2");
    Post evening = says(CHAIR, "rag");
    assertThat(evening.summary()).startsWith("38 actions");

    house.clock.advance(Duration.ofDays(1));

    assertThat(says(CHAIR, "board as at 2 July 2018").summary())
        .isEqualTo("On 2 July 2018: " + evening.summary());
    assertThat(PostJson.write(says(CHAIR, "board as at 2 July 2018 late"))).doesNotContain("4.6");
  }

  @Test
  void theRulesOfThenGiveTheColoursOfThen() {
    house.sweep();
    Post then = says(CHAIR, "rag");
    house.clock.advance(Duration.ofDays(1));
    house.change(
        change -> {
          change.setUp().putPolicy("amber-days", "300");
          return change;
        });
    assertThat(says(CHAIR, "rag").summary()).isNotEqualTo(then.summary());
    assertThat(says(CHAIR, "board as at 18 June 2018").summary())
        .isEqualTo("On 18 June 2018: " + then.summary());
  }

  @Test
  void whoHoldsAPlaceSinceDidNotHoldItThen() {
    says(MANAGER, "action 2.4 owner Sample Police");
    says(MANAGER, "action 2.5 owner Quality assurance officer");
    Roster filled = house.roster();
    house.change(
        change -> {
          filled
              .offices()
              .forEach(
                  post ->
                      change.setUp().put(new Office(post.id(), post.name(), OptionalLong.empty())));
          filled.seats().stream()
              .filter(seat -> seat.agency().isPresent())
              .forEach(seat -> change.setUp().put(vacant(seat)));
          return change;
        });
    house.sweep();
    Post then = says(CHAIR, "rag");

    house.clock.advance(Duration.ofDays(1));
    house.change(
        change -> {
          filled.offices().forEach(change.setUp()::put);
          filled.seats().forEach(change.setUp()::put);
          return change;
        });

    assertThat(says(CHAIR, "rag").summary()).isNotEqualTo(then.summary());
    assertThat(says(CHAIR, "board as at 18 June 2018").summary())
        .isEqualTo("On 18 June 2018: " + then.summary());
  }

  private static Seat vacant(Seat seat) {
    return new Seat(
        seat.id(),
        seat.group(),
        seat.agency(),
        OptionalLong.empty(),
        seat.role(),
        seat.from(),
        seat.until());
  }

  @Test
  void aDayWithoutASweepIsKnownFromTheRecord() {
    house.sweep();
    house.clock.advance(Duration.ofDays(2));
    says(COUNCIL, "action 2.1 red The contract ended");
    house.clock.advance(Duration.ofDays(5));
    assertThat(says(CHAIR, "board as at 19 June 2018 priority 2").summary())
        .startsWith("On 19 June 2018: 14 actions")
        .doesNotContain("1 Red");
    assertThat(says(CHAIR, "board as at 20 June 2018 priority 2").summary()).contains("1 Red");
  }

  @Test
  void whatIsConfidentialNowOrWasThenIsOnlyCounted() {
    house.sweep();
    house.clock.advance(Duration.ofDays(1));
    String title = house.action("2.1").title();
    says(MANAGER, "action 2.1 red The contract ended");
    house.clock.advance(Duration.ofDays(1));
    assertThat(PostJson.write(says(LAY, "board as at 19 June 2018"))).contains(title);
    says(MANAGER, "action 2.1 owner Strategic Case Review Group");
    Post then = says(LAY, "board as at 19 June 2018");
    assertThat(then.summary()).startsWith("On 19 June 2018: 37 actions").contains("confidential");
    assertThat(PostJson.write(then)).doesNotContain(title);
  }

  @Test
  void theDayIsNamedWithWhichColoursAreCompared() {
    house.sweep();
    house.clock.advance(Duration.ofDays(10));
    says(COUNCIL, "action 2.1 red The contract ended");
    assertThat(PostJson.write(says(CHAIR, "rag priority 2")))
        .contains("Changed colour since 18 June 2018", "Declared Red");
  }

  @Test
  void theDigestCountsAnEarlierDayAsItStood() {
    house.sweep();
    house.clock.advance(Duration.ofDays(10));
    house.change(
        change -> {
          change.withdraw(house.action("2.5"));
          return change;
        });
    Post digest = house.saysToAll(LAY, "board digest");
    Block.Table table =
        (Block.Table)
            digest.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertThat(table.headings()).contains("On 18 June 2018");
    assertThat(table.rows().stream().mapToInt(row -> Integer.parseInt(row.get(2))).sum())
        .isEqualTo(37);
    assertThat(PostJson.write(digest))
        .contains("Counted on 18 June 2018, taken out of the plan since");
  }

  @Test
  void beforeTheRecordBeginsNothingIsKnown() {
    house.sweep();
    assertThat(says(CHAIR, "board as at 1 June 2018").summary())
        .isEqualTo("Nothing is known of 1 June 2018. The record begins on 18 June 2018.");
    assertThat(says(CHAIR, "board as at 1 June 2030").summary()).contains("is yet to come");
    assertThat(says(CHAIR, "board as at 18 June 2018").summary()).contains("37 actions");
  }

  @Test
  void theDigestIsOfThePlaceInWhichItIsAskedFor() {
    assertThat(house.saysToAll(LAY, "board digest").summary())
        .startsWith("Sample County Safeguarding Children Board: the week to 18 June 2018.")
        .contains("37 actions");
    String neglect = House.groupPlace(house.group("Neglect Group"));
    assertThat(house.saysIn(neglect, LAY, "board digest").summary())
        .startsWith("Neglect Group: the week to 18 June 2018. 2 actions")
        .contains("4.6");
  }

  @Test
  void whatWillBeSentIsShownBeforeItIs() {
    Post answer = says(MANAGER, "board upcoming 30d");
    assertThat(PostJson.write(answer))
        .contains("2.3a (9 July 2018) is due", "2.3a (9 July 2018) is late")
        .contains("Quality assurance lead");
    says(QUALITY, "action 2.3a done");
    assertThat(PostJson.write(says(MANAGER, "board upcoming 30d"))).doesNotContain("2.3a (");
  }

  @Test
  void aHandOverIsForeseen() {
    Member quality = house.member(QUALITY);
    Member leaving =
        new Member(
            quality.id(),
            quality.person(),
            quality.name(),
            quality.email(),
            quality.agency(),
            quality.from(),
            Optional.of(LocalDate.of(2018, 6, 29)));
    house.change(change -> change.setUp().put(leaving));

    assertThat(PostJson.write(says(MANAGER, "board upcoming 30d")))
        .contains("Quality assurance lead has work to hand over");
    assertThat(PostJson.write(says(MANAGER, "board upcoming 7d"))).doesNotContain("hand over");
  }

  @Test
  void whoWillBeAwayIsNotToldInTheForesight() {
    says(QUALITY, "board away 5 July 2018 to 31 July 2018");
    assertThat(
            says(MANAGER, "board upcoming 30d").blocks().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .filter(row -> row.get(2).startsWith("2.3a"))
                .map(row -> row.get(0) + ": " + row.get(1)))
        .contains("2 July 2018: Quality assurance lead")
        .noneMatch(row -> row.matches("(9|10|12|16) July 2018: Quality.*"))
        .anyMatch(row -> row.startsWith("9 July 2018: "));
  }

  @Test
  void anEscalationIsForeseenAndComes() {
    assertThat(PostJson.write(says(MANAGER, "board upcoming 30d")))
        .contains(
            "4.6 (30 June 2018) is late", "step 7 days: the chair of its group (7 July 2018)");
    house.clock.set(Instant.parse("2018-07-12T09:00:00Z"));
    house.sweep();
    assertThat(PostJson.write(says(MANAGER, "board escalations"))).contains("4.6");
  }

  @Test
  void helpShowsEveryCommandOnceItsWordIsNamed() {
    assertThat(PostJson.write(says(LAY, "board help")))
        .contains("action")
        .contains("rag")
        .contains("undo");
    assertThat(PostJson.write(says(LAY, "board help action"))).contains("blocked by", "snooze");
  }

  @Test
  void aDigestIsForetoldToThoseWhoSeeItsGroup() {
    house.change(
        change ->
            change
                .setUp()
                .putChannel(
                    new Channel(
                        7,
                        "case-reviews",
                        Channel.Kind.GROUP,
                        OptionalLong.of(house.group("SCRG")),
                        house.at("reviews"))));
    assertThat(PostJson.write(says(POLICE, "board upcoming 14d"))).contains("weekly digest");
    assertThat(PostJson.write(says(LAY, "board upcoming 14d"))).doesNotContain("weekly digest");
  }
}
