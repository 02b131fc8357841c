package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.beadle.intake.DiaryDifference;
import org.beadle.intake.Doubt;
import org.beadle.intake.Fault;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

/** Diaries, imported into the sample board. */
class DiaryImportTest extends MeetingImports {
  @Test
  void theSampleDiaryIsImportedOnceAndAPreviewWritesNothing() {
    List<String> before = everything();
    assertThat(diary(sample("diary.csv"), Importer.Mode.PREVIEW).difference().added()).hasSize(12);
    assertThat(everything()).isEqualTo(before);

    diary(sample("diary.csv"), KEEP);
    assertThat(diary())
        .hasSize(12)
        .contains(
            "Full board 2027-04-14 10:00 Council chamber, Sample Town PLANNED",
            "Business Group 2027-03-03 14:00 Online PLANNED",
            "Quality Assurance and Performance Group 2027-08-18 - Police headquarters PLANNED",
            "Transitions group 2027-06-22 11:00 Online PLANNED");

    List<String> after = everything();
    assertThat(diary(sample("diary.csv"), KEEP).difference().changesNothing()).isTrue();
    diary(sample("diary.csv"), Importer.Mode.REMOVE_MISSING);
    assertThat(everything()).isEqualTo(after);
  }

  @Test
  void aChangedTimeRaisesTheSequenceAndIsTheOnlyChange() {
    diary(lines("group,date,time", "Full board,12 September 2018,10am"), KEEP);
    diary(lines("group,date,time", "Full board,12 September 2018,2pm"), KEEP);
    assertThat(diary()).containsExactly("Full board 2018-09-12 14:00 - PLANNED");
    assertThat(meeting("2018-09-12").sequence()).isEqualTo(1);
    diary(lines("group,date,type", "Full board,12 September 2018,Workshop"), KEEP);
    assertThat(meeting("2018-09-12").kind()).isEqualTo(Meeting.Kind.WORKSHOP);
    assertThat(meeting("2018-09-12").starts()).isPresent();
  }

  private static final String[] SUMMER = {
    "group,date,time,place",
    "Full board,4 July 2018,10am,County Hall",
    "Full board,11 July 2018,10am,County Hall",
    "Business Group,5 July 2018,2pm,"
  };

  @Test
  void whatWasMovedSinceStaysWhereTheSameFileIsImportedAgain() {
    diary(lines(SUMMER), KEEP);
    says(MANAGER, "meeting move Full board 11 July to 18 July at the Town Hall");
    says(MANAGER, "meeting move Full board 4 July to 11 July");
    says(MANAGER, "meeting move Business Group to 5 July 3pm");
    List<String> before = everything();
    DiaryDifference again = diary(lines(SUMMER), Importer.Mode.REMOVE_MISSING).difference();
    assertThat(again.changesNothing()).isTrue();
    assertThat(again.missing()).isEmpty();
    assertThat(again.doubts())
        .extracting(Doubt::assumed)
        .containsExactly(
            "This meeting was moved to 11 July 2018 in the record, and stays so.",
            "This meeting was moved to 18 July 2018 in the record, and stays so.",
            "The place was changed to the Town Hall in the record, and stays so.",
            "The time was changed to 15:00 in the record, and stays so.");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void whatTheFileSaysAnewIsTakenAfterAMove() {
    diary(lines(SUMMER), KEEP);
    says(MANAGER, "meeting move Business Group to 5 July 3pm");
    diary(lines("group,date,time", "Business Group,5 July 2018,4pm"), KEEP);
    assertThat(meeting("2018-07-05").starts()).contains(LocalTime.of(16, 0));
    diary(lines("group,date,time", "Business Group,5 July 2018,3pm"), KEEP);
    assertThat(meeting("2018-07-05").starts()).contains(LocalTime.of(15, 0));
  }

  @Test
  void aMoveThatWasTakenBackIsNone() {
    diary(lines(SUMMER), KEEP);
    says(MANAGER, "meeting move Business Group to 6 July");
    says(MANAGER, "undo");
    diary(lines("group,date", "Business Group,6 July 2018"), KEEP);
    assertThat(diary()).filteredOn(each -> each.startsWith("Business Group")).hasSize(2);
  }

  @Test
  void whatTheFileLeavesOutIsCancelledOnlyWhereThatIsAsked() {
    String[] all = {"group,date", "Neglect,3 Sep 2018", "Neglect,1 Oct 2018", "Neglect,5 Nov 2018"};
    String[] fewer = {"group,date,place", "Neglect,3 Sep 2018,Online", "Neglect,5 Nov 2018,"};
    diary(lines(all), KEEP);
    diary(lines(fewer), KEEP);
    assertThat(meeting("2018-10-01").state()).isEqualTo(Meeting.State.PLANNED);
    assertThat(diary(lines(fewer), Importer.Mode.REMOVE_MISSING).removed()).isEqualTo(1);
    assertThat(meeting("2018-10-01").state()).isEqualTo(Meeting.State.CANCELLED);
    diary(lines(all), KEEP);
    assertThat(diary())
        .as("it stays cancelled")
        .containsExactly(
            "Neglect Group 2018-09-03 - Online PLANNED",
            "Neglect Group 2018-10-01 - - CANCELLED",
            "Neglect Group 2018-11-05 - - PLANNED");
  }

  @Test
  void aFileWithADayThatDoesNotExistWritesNothing() {
    List<String> before = everything();
    Importer.Outcome<DiaryImport.Report> outcome =
        house.importer.diary(
            lines("group,date", "Neglect,3 Sep 2018", "Neglect,31 Sep 2018"),
            SampleHouse.SLUG,
            KEEP);
    assertThat(((Importer.Outcome.Rejected<DiaryImport.Report>) outcome).unreadable().faults())
        .extracting(Fault::toString)
        .containsExactly(
            "dates.csv, line 3, column 2: “31 Sep 2018” is no date: September has 30 days, so there"
                + " is no 31.");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void theImportIsInTheJournal() {
    int before = house.changes();
    diary(sample("diary.csv"), KEEP);
    registers(sample("register.csv"), KEEP);
    programme(sample("programme.txt"), KEEP);
    assertThat(house.changes()).isEqualTo(before + 3);
  }
}
