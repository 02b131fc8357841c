package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest extends DeskTest {
  private static final String GROUP = "Strategic Case Review Group";
  private static final Rules.Of OF_GROUP = new Rules.Of(Optional.of(GROUP), Optional.empty());
  private static final Rules.Of OF_ACTION = new Rules.Of(Optional.empty(), Optional.of("2.3a"));

  private Rules rules() {
    return new Rules(house.store, house.clock);
  }

  private String line(Rules.Of whose, String setting) {
    Rules.Answer answer = rules().show(house.board(), whose);
    return ((Rules.Answer.Shown) answer)
        .lines().stream()
            .filter(line -> line.setting().name().equals(setting))
            .map(line -> line.value() + " from " + line.from())
            .findFirst()
            .orElse("nothing");
  }

  private String set(Rules.Of whose, String setting, String value) {
    return switch (rules().set(house.board(), whose, setting, Optional.ofNullable(value))) {
      case Rules.Answer.Refused refused -> refused.why();
      case Rules.Answer.Shown shown -> shown.lines().getFirst().value();
    };
  }

  @Test
  void aGroupInheritsFromTheBoardUntilItHasItsOwn() {
    String board = house.board().name();
    assertThat(line(OF_GROUP, "remind-before")).isEqualTo("28, 14, 7, 1, 0 from " + board);

    assertThat(set(OF_GROUP, "remind-before", "60, 7")).isEqualTo("60, 7");
    assertThat(line(OF_GROUP, "remind-before")).isEqualTo("60, 7 from " + GROUP);
    assertThat(line(Rules.Of.BOARD, "remind-before")).endsWith("from " + board);

    assertThat(set(OF_GROUP, "remind-before", null)).isEqualTo("28, 14, 7, 1, 0");
    assertThat(line(OF_GROUP, "remind-before")).endsWith("from " + board);
  }

  @Test
  void anActionSaysThatAValueIsItsOwn() {
    assertThat(set(OF_ACTION, "ladder", "2 holder, 9 board manager"))
        .isEqualTo("2 holder, 9 board manager");
    assertThat(line(OF_ACTION, "ladder")).isEqualTo("2 holder, 9 board manager from action 2.3a");
  }

  @Test
  void whatTheBoardDoesNotSetIsTheDefault() {
    set(Rules.Of.BOARD, "chase-months", null);
    assertThat(line(Rules.Of.BOARD, "chase-months")).isEqualTo("12 from default");
  }

  @Test
  void aDigestOutsideTheHoursIsRefusedWhicheverOfThemIsSet() {
    assertThat(set(OF_GROUP, "digest-time", "18:00"))
        .isEqualTo(
            "digest-time is 18:00, but messages are sent only from 09:00 until before 17:00."
                + " Nothing was changed.");
    assertThat(set(OF_GROUP, "digest-time", "15:00")).isEqualTo("15:00");
    assertThat(set(Rules.Of.BOARD, "closes", "14:00")).startsWith("digest-time is 15:00, but ");
    assertThat(set(Rules.Of.BOARD, "daily-budget", "0")).startsWith("daily-budget is 0, so ");
  }

  @Test
  void whatCantBeSetIsRefusedAndNothingIsStored() {
    List<String> before = house.everything();

    assertThat(set(Rules.Of.BOARD, "remind-befor", "7"))
        .isEqualTo(
            "There is no setting remind-befor; did you mean remind-before? Nothing was changed.");
    assertThat(set(OF_ACTION, "chase-after", "soon")).startsWith("chase-after is “soon”, but ");
    assertThat(set(OF_GROUP, "opens", "10:00")).isEqualTo("opens is set for the whole board only.");
    assertThat(set(new Rules.Of(Optional.of("Choir"), Optional.empty()), "ladder", "1 holder"))
        .isEqualTo("No group of the board is called “Choir”.");
    assertThat(set(new Rules.Of(Optional.empty(), Optional.of("99.9")), "ladder", "1 holder"))
        .isEqualTo("The plan has no action “99.9”.");
    assertThat(set(Rules.Of.BOARD, "quorum", "4 and police, choir each"))
        .isEqualTo(
            "quorum wants “choir”, but no agency of the board is called so. Nothing was changed.");

    assertThat(house.everything()).isEqualTo(before);
  }
}
