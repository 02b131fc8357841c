package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beadle.board.Reader;
import org.beadle.meeting.Meeting;

/**
 * What tests of the diary begin with: the sample board on Monday 18 June 2018, and its meetings.
 */
abstract class SampleDiary extends DeskTest {
  List<Meeting> meetings(String group) {
    long id = house.group(group);
    return house.store.read(
        records -> records.meetings().ofGroup(Reader.everything(house.roster()), id));
  }

  Meeting only(String group) {
    assertThat(meetings(group)).hasSize(1);
    return meetings(group).getFirst();
  }
}
