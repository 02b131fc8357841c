package org.beadle.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.beadle.intake.BoardFile;
import org.beadle.intake.Doubt;
import org.beadle.intake.Fault;
import org.beadle.intake.ProposedBoard;
import org.junit.jupiter.api.Test;

/** A confidential group's channel is its own. */
class ChannelsSharedTest extends DeskTest {
  private static final String NAME = "Sample County Safeguarding Children Board";

  private static final String CONFIDENTIAL = "Strategic Case Review Group";
  private static final String OTHER = "Neglect Group";

  private Importer.Outcome<BoardImport.Report> board(String slug, String group) {
    String text = new String(SampleHouse.bytes(Path.of("config/sample/board.yaml")), UTF_8);
    String channel =
        """
        channels:
          - platform: slack
            workspace: T0123456789
            place: C0123456789
            name: reviews
            group: %s
        """
            .formatted(group);
    ProposedBoard proposed =
        (ProposedBoard)
            BoardFile.read(
                "board.yaml",
                text.replace("slug: sample", "slug: " + slug)
                    .replace(NAME, slug.equals(SampleHouse.SLUG) ? NAME : "Board " + slug)
                    .replace("channels: []", channel)
                    .getBytes(UTF_8));
    return house.importer.board(proposed, "board.yaml");
  }

  private List<Doubt> accepted(Importer.Outcome<BoardImport.Report> outcome) {
    assertThat(outcome).isInstanceOf(Importer.Outcome.Accepted.class);
    return ((Importer.Outcome.Accepted<BoardImport.Report>) outcome).report().doubts();
  }

  private void assertRefused(String slug, String group) {
    List<String> before = house.everything();
    Importer.Outcome<BoardImport.Report> outcome = board(slug, group);
    assertThat(outcome).isInstanceOf(Importer.Outcome.Rejected.class);
    List<Fault> faults =
        ((Importer.Outcome.Rejected<BoardImport.Report>) outcome).unreadable().faults();
    assertThat(faults)
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.toString())
                    .contains("channels[1].place", "“C0123456789” is a channel of")
                    .contains("Give that group another place."));
    assertThat(house.everything()).isEqualTo(before);
  }

  @Test
  void aPlaceOfAnotherBoardIsRefusedToAConfidentialGroup() {
    accepted(board("second", OTHER));
    assertRefused("sample", CONFIDENTIAL);
  }

  @Test
  void thePlaceOfAConfidentialGroupIsRefusedToAnotherBoard() {
    accepted(board("second", CONFIDENTIAL));
    assertRefused("sample", OTHER);
    assertRefused("sample", CONFIDENTIAL);
  }

  @Test
  void otherChannelsMayBeSharedByBoards() {
    accepted(board("second", OTHER));
    accepted(board("sample", OTHER));
  }

  @Test
  void aChannelThatPassesToAConfidentialGroupIsInDoubt() {
    assertThat(accepted(board("sample", OTHER))).noneMatch(doubt -> isOfChannel(doubt));
    assertThat(accepted(board("sample", CONFIDENTIAL)))
        .filteredOn(ChannelsSharedTest::isOfChannel)
        .singleElement()
        .satisfies(
            doubt ->
                assertThat(doubt.assumed())
                    .startsWith("This was the channel of Neglect Group until now."));
    assertThat(accepted(board("sample", CONFIDENTIAL))).noneMatch(doubt -> isOfChannel(doubt));
  }

  private static boolean isOfChannel(Doubt doubt) {
    return doubt.words().equals("C0123456789");
  }
}
