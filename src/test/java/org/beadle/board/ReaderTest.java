package org.beadle.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.board.SampleRoster.CASES;
import static org.beadle.board.SampleRoster.CHAIR;
import static org.beadle.board.SampleRoster.DAY;
import static org.beadle.board.SampleRoster.DEATHS;
import static org.beadle.board.SampleRoster.MANAGER;
import static org.beadle.board.SampleRoster.NURSE;
import static org.beadle.board.SampleRoster.POLICE_LEAD;
import static org.beadle.board.SampleRoster.QUALITY;
import static org.beadle.board.SampleRoster.ROSTER;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ReaderTest {
  @Test
  void aMemberSeesTheConfidentialGroupsOnWhichHeOrSheSits() {
    Reader reader = Reader.forMember(ROSTER, POLICE_LEAD.id(), DAY);
    assertThat(reader.sees(CASES)).isTrue();
    assertThat(reader.sees(DEATHS)).isFalse();
    assertThat(reader.sees(QUALITY)).isTrue();
  }

  @Test
  void aMemberSeesNoMoreOfAGroupWhoseSeatHasEnded() {
    assertThat(Reader.forMember(ROSTER, POLICE_LEAD.id(), DAY.plusDays(1)).sees(CASES)).isFalse();
  }

  @Test
  void theBoardManagerAndTheIndependentChairSeeEveryGroup() {
    assertThat(Reader.forMember(ROSTER, MANAGER.id(), DAY).confidential())
        .containsExactlyInAnyOrder(CASES.id(), DEATHS.id());
    assertThat(Reader.forMember(ROSTER, CHAIR.id(), DAY).confidential())
        .containsExactlyInAnyOrder(CASES.id(), DEATHS.id());
  }

  @Test
  void aGroupsChannelShowsThatGroupOnly() {
    Reader channel = Reader.forChannel(ROSTER, OptionalLong.of(CASES.id()));
    assertThat(channel.confidential()).containsExactly(CASES.id());
    assertThat(channel.member()).isZero();
  }

  @Test
  void anyOtherChannelShowsNoConfidentialGroup() {
    assertThat(Reader.forChannel(ROSTER, OptionalLong.empty()).confidential()).isEmpty();
    assertThat(Reader.forChannel(ROSTER, OptionalLong.of(QUALITY.id())).confidential()).isEmpty();
  }

  @Test
  void aMemberInAChannelSeesWhatBothMaySee() {
    Reader channel = Reader.forChannel(ROSTER, OptionalLong.of(CASES.id()));
    Reader lead = Reader.forMember(ROSTER, POLICE_LEAD.id(), DAY);
    Reader nurse = Reader.forMember(ROSTER, NURSE.id(), DAY);
    assertThat(lead.within(channel).confidential()).containsExactly(CASES.id());
    assertThat(nurse.within(channel).confidential()).isEmpty();
    assertThat(nurse.within(channel).member()).isEqualTo(NURSE.id());
  }

  @Test
  void theProgramSeesEverything() {
    assertThat(ROSTER.groups()).allMatch(Reader.everything(ROSTER)::sees);
  }
}
