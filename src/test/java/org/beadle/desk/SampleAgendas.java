package org.beadle.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.BeforeEach;

/**
 * What tests of agendas and work programmes begin with: the sample board on Monday 18 June 2018,
 * with meetings in its diary.
 */
abstract class SampleAgendas extends DeskTest {
  static final LocalDate JULY = LocalDate.of(2018, 7, 4);

  static final String RISKS = "meeting item add Risk register for Full board every meeting";
  static final String THEME = "meeting item add Winter pressures for Full board 4 July";
  static final String REPORT = "meeting report Annual report from Police for Full board 4 July";

  @BeforeEach
  void keepTheDiary() {
    meeting("Full board", LocalDate.of(2018, 6, 5), Meeting.State.HELD);
    meeting("Full board", JULY, Meeting.State.PLANNED);
    meeting("Full board", LocalDate.of(2018, 10, 3), Meeting.State.PLANNED);
    meeting("Neglect Group", LocalDate.of(2018, 6, 27), Meeting.State.PLANNED);
    meeting("Neglect Group", LocalDate.of(2018, 7, 25), Meeting.State.CANCELLED);
    meeting("SCRG", LocalDate.of(2018, 7, 5), Meeting.State.PLANNED);
  }

  void meeting(String group, LocalDate on, Meeting.State state) {
    long id = house.group(group);
    Optional<LocalTime> ten = Optional.of(LocalTime.of(10, 0));
    house.change(
        change -> change.diary().put(id, on, ten, Meeting.Kind.MEETING, state, Optional.empty()));
  }

  static List<List<String>> rows(Post post, String caption) {
    return tables(post).stream()
        .filter(table -> table.caption().startsWith(caption))
        .findFirst()
        .map(Block.Table::rows)
        .orElse(List.of());
  }

  private static List<Block.Table> tables(Post post) {
    return post.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  List<List<String>> items(String group) {
    return rows(says(MANAGER, "meeting agenda " + group), "Items");
  }
}
