package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsTest extends DeskTest {
  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "Quality assurance lead, 2.3a", // holds the post that leads it
    "Council lead, 2.1", // chairs the group that leads it
    "Health lead, 3.1", // chairs a group that contributes to it
    "Police lead, 3.1", // chairs the confidential group that leads it
    "Independent chair, 2.1",
    "Board manager, 2.1"
  })
  void whoAnswersForAnActionMayUpdateIt(String member, String ref) {
    Post answer = says(member, "action " + ref + " note Half is done");
    assertThat(answer.summary()).startsWith("Action " + ref + " has a new note.");
    assertThat(house.updates(ref).getFirst().by()).isEqualTo(member);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lay member", "Hospitals lead", "Probation lead"})
  void othersAreToldWhoCould(String member) {
    for (String verb :
        List.of("done", "note Half", "green", "owner QA&P", "due 30 Sep", "snooze 5d", "accept"))
      assertThat(saysInVain(member, "action 2.3a " + verb).summary())
          .as(verb)
          .startsWith("You can't do that. It can be done by")
          .contains("Independent chair")
          .contains("Board manager");
    assertThat(saysInVain(member, "action 2.3a done").summary())
        .isEqualTo(
            "You can't do that. It can be done by Quality assurance lead, Independent chair or"
                + " Board manager.");
  }

  @Test
  void aMemberOfTheLeadGroupWhoDoesNotChairItReads() {
    assertThat(saysInVain("Head teacher", "action 2.1 done").summary())
        .isEqualTo(
            "You can't do that. It can be done by Council lead, Independent chair or Board"
                + " manager.");
    assertThat(says("Head teacher", "action 2.1").summary()).contains("Council lead");
  }

  @Test
  void theLayMemberSeesAndIsOfferedNothingToPress() {
    assertThat(SampleHouse.buttons(says(LAY, "action 2.1"))).isEmpty();
    assertThat(SampleHouse.buttons(says(COUNCIL, "action 2.1")))
        .extracting(Block.Button::label)
        .contains("Done", "Add note");
  }

  @Test
  void whoContributesAndDoesNotChairTheLeadMayNotDecide() {
    says(PROBATION, "action 4.5 done");
    assertThat(saysInVain(HEALTH, "action 4.5 accept").summary())
        .isEqualTo(
            "You can't do that. It can be done by Probation lead, Independent chair or Board"
                + " manager.");
  }

  @Test
  void anObserverOfAnAgencyReads() {
    house.change(
        change ->
            change
                .setUp()
                .put(
                    new org.beadle.board.Seat(
                        1,
                        house.group("Full board"),
                        java.util.OptionalLong.of(agency("Sample Police")),
                        java.util.OptionalLong.of(house.member(LAY).id()),
                        org.beadle.board.Role.OBSERVER,
                        java.util.Optional.empty(),
                        java.util.Optional.empty())));
    says(MANAGER, "action 2.1 owner Police");
    assertThat(saysInVain(LAY, "action 2.1 done").summary()).startsWith("You can't do that.");
    assertThat(says(POLICE, "action 2.1 done").summary()).contains("is finished");
  }

  private long agency(String name) {
    return house.roster().agencies().stream()
        .filter(agency -> agency.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
