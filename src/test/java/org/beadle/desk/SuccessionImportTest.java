package org.beadle.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Role;
import org.beadle.board.Seat;
import org.beadle.intake.BoardFile;
import org.beadle.intake.Doubt;
import org.beadle.intake.ProposedBoard;
import org.beadle.meeting.Expected;
import org.junit.jupiter.api.Test;

/** A board's file that is imported again with somebody else in a place of it. */
class SuccessionImportTest extends DeskTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 18);
  private static final LocalDate PAST = TODAY.minusDays(30);
  private static final String SEAT = "      - agency: Sample Police\n        holder: Police lead\n";
  private static final String OTHER =
      "      - agency: Sample Police\n        holder: Youth Focus lead\n";
  private static final String VACANT = "      - agency: Sample Police\n";

  private String yaml = new String(SampleHouse.bytes(Path.of("config/sample/board.yaml")), UTF_8);

  private List<String> imported(String from, String to) {
    assertThat(yaml).contains(from);
    yaml = yaml.replace(from, to);
    return again();
  }

  private List<String> again() {
    ProposedBoard board = (ProposedBoard) BoardFile.read("board.yaml", yaml.getBytes(UTF_8));
    Importer.Outcome<BoardImport.Report> outcome = house.importer.board(board, "board.yaml");
    return ((Importer.Outcome.Accepted<BoardImport.Report>) outcome)
        .report().doubts().stream().map(Doubt::assumed).toList();
  }

  private List<Seat> police(LocalDate day) {
    long police =
        house.roster().agencies().stream()
            .filter(agency -> agency.name().equals("Sample Police"))
            .findFirst()
            .orElseThrow()
            .id();
    return Expected.seats(house.roster(), house.group("Full board"), day).stream()
        .filter(seat -> seat.agency().stream().anyMatch(it -> it == police))
        .toList();
  }

  private List<String> holders(LocalDate day) {
    return police(day).stream()
        .map(seat -> seat.holder())
        .map(it -> it.isPresent() ? house.roster().nameOf(Party.member(it.getAsLong())) : "vacant")
        .toList();
  }

  @Test
  void aSeatPassesToItsNewHolderOnTheDayOfTheImport() {
    int expected = Expected.seats(house.roster(), house.group("Full board"), PAST).size();

    List<String> told = imported(SEAT, OTHER);

    assertThat(holders(PAST)).containsExactly("Police lead");
    assertThat(holders(TODAY.minusDays(1))).containsExactly("Police lead");
    assertThat(holders(TODAY)).containsExactly("Youth Focus lead");
    assertThat(Expected.seats(house.roster(), house.group("Full board"), TODAY)).hasSize(expected);
    assertThat(told)
        .contains(
            "The member seat of Sample Police on Full board passed from Police lead to Youth Focus"
                + " lead: the former until 17 June 2018, the latter from 18 June 2018.");
    String summary =
        house.store.read(
            records ->
                records
                    .journal()
                    .changesBetween(
                        Reader.everything(house.roster()),
                        SampleHouse.START,
                        SampleHouse.START.plusSeconds(1))
                    .getFirst()
                    .summary());
    assertThat(summary).contains("passed to another holder");
  }

  @Test
  void importedOnceMoreNothingPassesOnAgain() {
    imported(SEAT, OTHER);
    List<Seat> seats = house.roster().seats();
    house.clock.advance(Duration.ofDays(40));

    assertThat(again()).noneMatch(said -> said.contains("passed"));
    assertThat(house.roster().seats()).containsExactlyElementsOf(seats);
  }

  @Test
  void whoComesBackHasASeatOfThatDay() {
    imported(SEAT, OTHER);
    house.clock.advance(Duration.ofDays(40));
    imported(OTHER, SEAT);

    assertThat(holders(PAST)).containsExactly("Police lead");
    assertThat(holders(TODAY.plusDays(39))).containsExactly("Youth Focus lead");
    assertThat(holders(TODAY.plusDays(40))).containsExactly("Police lead");
  }

  @Test
  void aMistakeThatIsMendedOnTheSameDayLeavesNoSeatOfItsOwn() {
    imported(SEAT, OTHER);
    imported(OTHER, SEAT);

    assertThat(holders(PAST)).containsExactly("Police lead");
    assertThat(holders(TODAY)).containsExactly("Police lead");
  }

  @Test
  void aSeatThatNobodyHoldsAnyMoreIsVacantAndThenFilled() {
    imported(SEAT, VACANT);
    assertThat(holders(TODAY)).containsExactly("vacant");
    house.clock.advance(Duration.ofDays(2));
    imported(VACANT, OTHER);

    assertThat(holders(PAST)).containsExactly("Police lead");
    assertThat(holders(TODAY.plusDays(2))).containsExactly("Youth Focus lead");
  }

  @Test
  void theFileMaySaySinceWhen() {
    imported(SEAT, OTHER + "        from: 2018-09-01\n");

    assertThat(holders(LocalDate.of(2018, 8, 31))).containsExactly("Police lead");
    assertThat(holders(LocalDate.of(2018, 9, 1))).containsExactly("Youth Focus lead");
  }

  @Test
  void whoeverFollowsASeatThatEndedCountsFromNowOn() {
    imported(SEAT, SEAT + "        until: 2018-05-31\n");
    imported(SEAT + "        until: 2018-05-31\n", OTHER);

    assertThat(holders(PAST)).containsExactly("Police lead");
    assertThat(holders(TODAY)).containsExactly("Youth Focus lead");
  }

  @Test
  void twoOfOneAgencyStayTwo() {
    imported(SEAT, SEAT + OTHER);
    assertThat(holders(TODAY)).containsExactly("Police lead", "Youth Focus lead");

    imported(SEAT, "");
    assertThat(holders(TODAY)).containsExactly("Police lead", "Youth Focus lead");
  }

  @Test
  void aReplacedChairHasAChairsRightsNoMore() {
    long group = house.group("QA&P");
    long before = house.roster().chairOf(group, TODAY).orElseThrow().id();
    imported("    chair: Quality assurance lead", "    chair: Health lead");

    assertThat(house.roster().chairOf(group, TODAY))
        .hasValueSatisfying(chair -> assertThat(chair.name()).isEqualTo("Health lead"));
    assertThat(house.roster().has(before, Role.CHAIR, group, TODAY)).isFalse();
    assertThat(house.roster().has(before, Role.CHAIR, group, PAST)).isTrue();
  }
}
