package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.meeting.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MappingTest extends DeskTest {
  private RegisterHouse registers;

  @BeforeEach
  void takeRegisters() {
    registers = new RegisterHouse(house);
    registers.confirmed(
        "Full board",
        LocalDate.of(2018, 4, 10),
        Map.of("Sample Police", Mark.DEPUTY, "Probation Service", Mark.ABSENT));
    registers.confirmed(
        "QA&P", LocalDate.of(2018, 5, 8), Map.of("Schools and colleges", Mark.APOLOGIES));
  }

  private static Block.Table table(Post post) {
    return post.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<Block.Image> images(Post post) {
    return post.blocks().stream()
        .filter(Block.Image.class::isInstance)
        .map(Block.Image.class::cast)
        .toList();
  }

  @Test
  void allGroupsMeetingsAreColumns() {
    Post post = saysInVain(LAY, "/attendance map");
    assertThat(post.summary())
        .isEqualTo(
            "Attendance map of all groups from 1 April 2018 to 31 March 2019: 9 agencies at 2"
                + " meetings; 8 present, 1 deputy, 1 apologies, 1 absent without apologies.");
    assertThat(table(post).headings())
        .containsExactly("Agency", "Board, 10 April 2018", "QA&P, 8 May 2018");
    assertThat(table(post).rows())
        .contains(
            List.of("Sample Police", "D", "P"),
            List.of("Probation Service", "X", "–"),
            List.of("Schools and colleges", "P", "A"));
    assertThat(images(post))
        .singleElement()
        .extracting(Block.Image::alternative)
        .asString()
        .startsWith(post.summary())
        .endsWith("The table after this picture says the same.");
  }

  @Test
  void oneGroupAndAnotherYearMayBeAskedFor() {
    Post post = says(LAY, "attendance map Full board 2018-19");
    assertThat(table(post).headings()).containsExactly("Agency", "10 April 2018");
    assertThat(saysInVain(LAY, "attendance map 2016-17").summary())
        .isEqualTo(
            "No confirmed register tells of agencies at meetings of all groups from 1 April 2016"
                + " to 31 March 2017.");
    assertThat(saysInVain(LAY, "attendance map group Neglekt").summary()).contains("Neglect Group");
  }

  @Test
  void aConfidentialGroupIsOnTheMapOfItsMembersOnly() {
    registers.confirmed("SCRG", LocalDate.of(2018, 6, 6), Map.of());
    assertThat(table(says(LAY, "attendance map")).headings()).hasSize(3);
    assertThat(table(says(POLICE, "attendance map")).headings()).hasSize(4);
    assertThat(table(house.saysToAll(POLICE, "attendance map")).headings()).hasSize(3);
    assertThat(PostJson.write(says(LAY, "attendance map group SCRG"))).doesNotContain("6 June");
  }
}
