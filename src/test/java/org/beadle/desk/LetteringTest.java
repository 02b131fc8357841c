package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Member;
import org.beadle.board.Seat;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Meeting;
import org.beadle.store.Delivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Probation is absent three times in a run from the full board, up to 5 June 2018. */
class LetteringTest extends DeskTest {
  private static final Map<String, Mark> ABSENT = Map.of("Probation Service", Mark.ABSENT);
  private final StandInChat chat = new StandInChat("local");
  private RegisterHouse registers;

  @BeforeEach
  void beAbsent() {
    registers = new RegisterHouse(house);
    registers.confirmed("Full board", LocalDate.of(2018, 4, 10), ABSENT);
    registers.confirmed("Full board", LocalDate.of(2018, 5, 8), ABSENT);
    registers.confirmed("Full board", LocalDate.of(2018, 6, 5), ABSENT);
  }

  private void sweepOn(String day) {
    house.clock.set(Instant.parse(day + "T09:00:00Z"));
    house.sweep(chat);
    house.deliverer(chat).deliver();
  }

  private List<Delivery> letters() {
    return house.store.read(
        records ->
            records.deliveries().list(house.board().id(), Optional.empty(), 1000).stream()
                .filter(each -> PostJson.write(each.ordered().post()).contains("Dear colleague"))
                .toList());
  }

  private static List<String> files(Post post) {
    return post.blocks().stream()
        .filter(Block.File.class::isInstance)
        .map(block -> ((Block.File) block).name())
        .toList();
  }

  @Test
  void theChairHasADraftWithItsFileOnceAndNobodyElse() {
    sweepOn("2018-06-18");
    sweepOn("2018-06-19");
    sweepOn("2018-06-25");

    Delivery letter = letters().stream().findFirst().orElseThrow();
    assertThat(letters()).hasSize(1);
    assertThat(letter.ordered().to()).isEqualTo(house.direct(CHAIR));
    assertThat(letter.ordered().post().summary())
        .contains("1 letter is drafted for you")
        .contains("Probation Service was absent 3 times in a run from Full board")
        .contains("10 April 2018, 8 May 2018 and 5 June 2018");
    assertThat(files(letter.ordered().post()))
        .containsExactly("Draft letter, Attendance at Full board, Probation Service.docx");
  }

  @Test
  void theButtonShowsTheLetterAgainToAChair() {
    sweepOn("2018-06-18");
    Post message = letters().getFirst().ordered().post();

    Post again = house.presses(CHAIR, message, "Letter to Probation Service");

    assertThat(again.summary()).startsWith("A draft letter. Beadle has sent nothing");
    assertThat(files(again)).hasSize(1);
    assertThat(saysInVain(CHAIR, "/attendance letter @Probation lead").blocks())
        .hasSameSizeAs(again.blocks());
    assertThat(saysInVain(LAY, "attendance letter Probation").summary()).contains("Board manager");
    assertThat(files(says(LAY, "attendance letter Probation"))).isEmpty();
  }

  @Test
  void withoutALongRunThereIsNoLetter() {
    assertThat(saysInVain(CHAIR, "attendance letter Police").summary())
        .isEqualTo(
            "Sample Police has no seat today that missed the last 3 meetings of a group without apologies, so"
                + " there is no letter to draft.");
    registers.confirmed("Full board", LocalDate.of(2018, 6, 12), Map.of());
    sweepOn("2018-06-18");
    assertThat(letters()).isEmpty();
    assertThat(says(CHAIR, "attendance letter Probation").summary())
        .contains("has no seat today that missed");
  }

  @Test
  void theBoardSaysHowManyAbsencesAreTooMany() {
    house.policy(MeetingPolicies.ABSENCES, "4");
    sweepOn("2018-06-18");
    assertThat(letters()).isEmpty();
    registers.confirmed("Full board", LocalDate.of(2018, 6, 12), ABSENT);
    sweepOn("2018-06-19");
    assertThat(letters()).hasSize(1);
  }

  @Test
  void anOldRunIsNoNews() {
    sweepOn("2018-12-03");
    assertThat(letters()).isEmpty();
  }

  @Test
  void aConfidentialGroupsRunIsToldToWhoMaySeeIt() {
    Map<String, Mark> council = Map.of("Sample County Council", Mark.ABSENT);
    registers.confirmed("SCRG", LocalDate.of(2018, 4, 11), council);
    registers.confirmed("SCRG", LocalDate.of(2018, 5, 9), council);
    registers.confirmed("SCRG", LocalDate.of(2018, 6, 6), council);
    assertThat(says(QUALITY, "attendance letter Sample County Council").summary())
        .contains("has no seat today that missed");
    assertThat(PostJson.write(says(POLICE, "attendance letter Sample County Council")))
        .contains("Strategic Case Review Group");
    assertThat(PostJson.write(house.saysToAll(POLICE, "attendance letter Sample County Council")))
        .doesNotContain("Case Review Group,");
    assertThat(says(MANAGER, "board digest").summary())
        .contains("Attendance below 60%: Probation Service: 0 of 3 seats (0%).");
    assertThat(PostJson.write(says(QUALITY, "board upcoming 7d"))).doesNotContain("Case Review");
  }

  @Test
  void theDigestNamesAnAgencyBelowTheThreshold() {
    String expected = "Attendance below 60%: Probation Service: 0 of 3 seats (0%).";
    assertThat(says(CHAIR, "board digest").summary()).contains(expected);
    house.policy(MeetingPolicies.ATTENDANCE_THRESHOLD, "0");
    assertThat(says(CHAIR, "board digest").summary()).doesNotContain("Attendance below");
  }

  @Test
  void theDigestsLastAttendanceComesFromRegisters() {
    assertThat(says(CHAIR, "board digest").summary())
        .contains("Last attendance: Full board: 9 of 10 seats (90%) on 5 June 2018.");
  }

  @Test
  void theLetterWaitsForARegisterThatMayShowOtherwise() {
    Meeting between = registers.open("Full board", LocalDate.of(2018, 5, 22), Map.of());

    sweepOn("2018-06-18");
    assertThat(letters()).isEmpty();
    assertThat(says(CHAIR, "attendance letter Probation").summary())
        .isEqualTo(
            "A letter about Probation Service and Full board has to wait: who came on 22 May 2018"
                + " is not certain until the register is taken and confirmed.");

    house.change(
        change -> {
          change.registers().confirm(between);
          return between;
        });
    assertThat(says(CHAIR, "attendance letter Probation").summary())
        .contains("no seat today that missed");
  }

  @Test
  void theLetterWaitsForARegisterThatWasNeverTaken() {
    planned(LocalDate.of(2018, 6, 12));
    sweepOn("2018-06-18");
    assertThat(letters()).isEmpty();
    assertThat(says(CHAIR, "attendance letter Probation").summary()).contains("12 June 2018");
  }

  @Test
  void aMeetingToComeHoldsNoLetterBack() {
    planned(LocalDate.of(2018, 7, 10));
    sweepOn("2018-06-18");
    assertThat(letters()).hasSize(1);
  }

  private void planned(LocalDate on) {
    long group = house.group("Full board");
    house.change(
        change ->
            change
                .diary()
                .add(group, on, Optional.empty(), Optional.empty(), Meeting.Kind.MEETING));
  }

  @Test
  void aSeatThatHasEndedIsWrittenToNoMore() {
    Member lead = house.member("Probation lead");
    Seat seat =
        house.roster().seats().stream()
            .filter(each -> each.holder().equals(OptionalLong.of(lead.id())))
            .findFirst()
            .orElseThrow();
    house.change(
        change ->
            change
                .setUp()
                .put(
                    new Seat(
                        seat.id(),
                        seat.group(),
                        seat.agency(),
                        seat.holder(),
                        seat.role(),
                        seat.from(),
                        Optional.of(LocalDate.of(2018, 6, 15)))));
    sweepOn("2018-06-18");

    assertThat(letters()).isEmpty();
    assertThat(says(CHAIR, "attendance letter Probation").summary()).contains("no seat today");
  }
}
