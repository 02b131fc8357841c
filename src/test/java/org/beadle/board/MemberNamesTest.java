package org.beadle.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.board.SampleRoster.DAY;
import static org.beadle.board.SampleRoster.GONE;
import static org.beadle.board.SampleRoster.POLICE_LEAD;
import static org.beadle.board.SampleRoster.ROSTER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNamesTest {
  private static final MemberNames NAMES = MemberNames.on(ROSTER, DAY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@police-lead",
        "police-lead",
        "Police lead",
        "POLICE  LEAD",
        "lead@police.example",
        "Lead@Police.Example",
        "@lead"
      })
  void findsAMemberByHandleNameOrAddress(String typed) {
    assertThat(NAMES.find(typed).exact()).contains(POLICE_LEAD);
  }

  @Test
  void offersThoseWhoseNameIsAlike() {
    MemberNames.Match match = NAMES.find("@polic-lead");
    assertThat(match.exact()).isEmpty();
    assertThat(match.near()).first().isEqualTo(POLICE_LEAD);
  }

  @Test
  void knowsThoseOnlyWhoServeOnTheDay() {
    assertThat(NAMES.find("Former adviser").exact()).isEmpty();
    assertThat(MemberNames.on(ROSTER, DAY.minusDays(1)).find("Former adviser").exact())
        .contains(GONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@", "nobody of that name"})
  void findsNobodyWhereNobodyIsMeant(String typed) {
    assertThat(NAMES.find(typed).exact()).isEmpty();
    assertThat(NAMES.find(typed).near()).isEmpty();
  }

  @Test
  void writesAHandleThatItReads() {
    assertThat(ROSTER.members())
        .filteredOn(member -> member.servesOn(DAY))
        .allSatisfy(
            member ->
                assertThat(NAMES.find("@" + MemberNames.handleOf(member)).exact())
                    .contains(member));
  }
}
