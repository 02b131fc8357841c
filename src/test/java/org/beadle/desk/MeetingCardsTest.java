package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.junit.jupiter.api.Test;

/** What the card of a meeting tells, what its buttons do, and how it follows the meeting. */
class MeetingCardsTest extends SampleDiary {
  @Test
  void theCardOfAMeetingTellsWhatIsKnown() {
    says(MANAGER, "meeting add Neglect Group 4 July 10:00 at County Hall");
    Post card = says(LAY, "/meeting Neglect Group");
    assertThat(card.summary())
        .startsWith("Neglect Group: 4 July 2018 at 10:00 (County Hall). State: in 16 days.")
        .contains("Coming: 0 coming, ")
        .contains(" not answered yet, of ");
    Block.Facts facts =
        card.blocks().stream()
            .flatMap(it -> it instanceof Block.Facts of ? Optional.of(of).stream() : null)
            .findFirst()
            .orElseThrow();
    assertThat(facts.facts())
        .extracting(Block.Fact::label)
        .containsExactly("When", "Where", "State", "Coming");
    assertThat(facts.facts().getFirst().value()).isEqualTo("Wednesday 4 July 2018 at 10:00");
    assertThat(SampleHouse.buttons(card))
        .extracting(button -> button.press().command())
        .containsExactly("meeting agenda \"Neglect Group\" 2018-07-04");
    assertThat(says(LAY, "meeting Neglect Group 4 July").summary()).isEqualTo(card.summary());
    assertThat(SampleHouse.buttons(says(MANAGER, "meeting Neglect Group")))
        .extracting(button -> button.label() + ": " + button.press().command())
        .containsExactly(
            "Agenda: Neglect Group, 4 July 2018: meeting agenda \"Neglect Group\" 2018-07-04",
            "Move: meeting move Neglect Group 4 July 2018 to",
            "Cancel: meeting cancel Neglect Group 4 July 2018 because");
  }

  @Test
  void aButtonActsOnItsOwnMeetingHoweverItWasMoved() {
    Post added = says(MANAGER, "meeting add Full board 4 July 10:00");
    says(MANAGER, "meeting move Full board to 6 July");
    says(MANAGER, "meeting add Full board 4 July 10:00");
    var press = SampleHouse.button(added, "Cancel").press();
    house.presses(
        House.BOARD,
        MANAGER,
        new org.beadle.chat.Press(press.board(), press.record(), press.command() + " of ice"));
    assertThat(meetings("Full board"))
        .extracting(it -> it.on().getDayOfMonth() + " " + it.state())
        .containsExactlyInAnyOrder("4 PLANNED", "6 CANCELLED");
  }

  @Test
  void cardsThatStandInChannelsFollowTheMeeting() {
    StandInChat chat = new StandInChat("local");
    Post added = says(MANAGER, "meeting add Full board 4 July 10:00");
    var receipt = house.stands(chat, House.BOARD, added);
    says(MANAGER, "meeting move Full board to 6 July 14:00");
    house.deliverer(chat).deliver();
    assertThat(chat.standing(receipt).summary()).startsWith("Full board: 6 July 2018 at 14:00.");
    says(MANAGER, "meeting cancel Full board");
    house.deliverer(chat).deliver();
    assertThat(chat.standing(receipt).summary()).contains("State: cancelled.");
    says(MANAGER, "undo");
    house.deliverer(chat).deliver();
    assertThat(chat.standing(receipt).summary()).contains("State: in 18 days.");
  }

  @Test
  void theCardOfAMeetingThatWasTakenBackSaysSo() {
    StandInChat chat = new StandInChat("local");
    Post added = says(MANAGER, "meeting add Full board 4 July 10:00");
    var receipt = house.stands(chat, House.BOARD, added);
    says(MANAGER, "undo");
    house.deliverer(chat).deliver();
    assertThat(chat.standing(receipt).summary())
        .isEqualTo("This meeting is no longer in the diary.");
  }
}
