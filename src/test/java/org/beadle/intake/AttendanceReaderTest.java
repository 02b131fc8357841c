package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

class AttendanceReaderTest {
  private static AttendanceReading reading(String... lines) {
    byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return new AttendanceReader(RealFiles.START, RealFiles.WEEKDAYS)
        .read(SourceFiles.read("came.txt", content));
  }

  private static ProposedAttendance read(String... lines) {
    AttendanceReading reading = reading(lines);
    if (reading instanceof Unreadable unreadable) assertThat(unreadable.faults()).isEmpty();
    return (ProposedAttendance) reading;
  }

  private static List<String> faults(String... lines) {
    return ((Unreadable) reading(lines)).faults().stream().map(Fault::toString).toList();
  }

  private static List<String> doubts(ProposedAttendance attendance) {
    return attendance.doubts().stream().map(each -> each.where() + ": " + each.assumed()).toList();
  }

  @Test
  void aDayThatDoesNotExistIsAFault() {
    assertThat(faults("Full board", "31.02.2013\t8/13 (61%)"))
        .singleElement()
        .asString()
        .startsWith("came.txt, line 2, column 1: “31.02.2013” is no date: ");
  }

  @Test
  void morePeopleThanExpectedAreAFault() {
    assertThat(faults("Full board", "28.02.2013\t14/13 (107%)"))
        .containsExactly(
            "came.txt, line 2: 14 came and only 13 were expected. One of the numbers must be"
                + " wrong.");
  }

  @Test
  void nobodyExpectedIsAFault() {
    assertThat(faults("Full board", "28.02.2013\t0/0"))
        .containsExactly("came.txt, line 2: Nobody was expected: a number above 0 is wanted.");
  }

  @Test
  void oneGroupTwiceOnADayIsAFault() {
    assertThat(faults("Full board", "28.02.2013\t8/13", "", "full  board", "28/2/2013\t9/13"))
        .containsExactly(
            "came.txt, line 5, column 1: full board already has a meeting on this day, at line 2.");
  }

  @Test
  void everyFaultIsReportedAtOnce() {
    assertThat(faults("Full board", "31.02.2013\t8/13", "01.03.2013\t14/13")).hasSize(2);
  }

  @Test
  void aMeetingUnderNoGroupIsAFault() {
    assertThat(faults("01.03.2013\t8/13"))
        .containsExactly("came.txt, line 1: No line above this meeting names its group.");
  }

  @Test
  void aFileWithoutMeetingsIsAFault() {
    assertThat(faults("Full board", "none\tat all"))
        .singleElement()
        .asString()
        .contains("No meeting was found");
  }

  @Test
  void aLineThatDoesNotSayHowManyCameIsSetAside() {
    assertThat(doubts(read("Full board", "01.03.2013\tcancelled", "02.03.2013\t8/13")))
        .containsExactly(
            "came.txt, line 2: This does not say how many came: the meeting is left out.");
  }

  @Test
  void countsAreReadInTheirManySpellings() {
    ProposedAttendance attendance =
        read(
            "Full board",
            "1 March 2013\t8 of 13",
            "2013-03-02\t8 out of 13 61%",
            "03/03/13\t8\t/ 13 (61.5%)",
            "4.3.2013\tWorkshop");
    assertThat(attendance.meetings()).hasSize(4);
    assertThat(attendance.meetings().get(3).kind()).isEqualTo(Meeting.Kind.WORKSHOP);
    assertThat(attendance.differing()).hasSize(1);
  }

  @Test
  void aSheetThatNamesItsGroupsInsideTheTableIsRead() throws IOException {
    AttendanceReading reading =
        new AttendanceReader(RealFiles.START, RealFiles.WEEKDAYS)
            .read(SourceFiles.read("came.xlsx", sheet()));
    ProposedAttendance attendance = (ProposedAttendance) reading;
    assertThat(attendance.groups()).containsExactly("Full board", "Neglect Group");
    assertThat(doubts(attendance))
        .containsExactly(
            "came.xlsx, sheet \"2012\", row 1: No meeting stands under this line: it is left out.");
  }

  private static byte[] sheet() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("2012");
      String[][] rows = {
        {"Attendance of the year"},
        {"Full board"},
        {"Date", "Attendance"},
        {"01.03.2013", "8/13"},
        {"Neglect Group"},
        {"02.03.2013", "9/13"}
      };
      for (int i = 0; i < rows.length; i++) {
        org.apache.poi.ss.usermodel.Row row = sheet.createRow(i);
        for (int j = 0; j < rows[i].length; j++) row.createCell(j).setCellValue(rows[i][j]);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void aTableOfMeetingsIsReadWhateverTheBoardCallsItsColumns() {
    ProposedAttendance attendance =
        read(
            "Committee,Date of meeting,Number attended,Number invited,Attendance %",
            "Full board,1 March 2013,8,13,61%", ",2 March 2013,9,13,69%");
    assertThat(attendance.groups()).containsExactly("Full board");
    assertThat(attendance.meetings().getFirst().attendance().orElseThrow().reportedPercent())
        .hasValue(61);
  }

  @Test
  void aTableWithANumberThatIsNoneIsAFaultAtItsColumn() {
    assertThat(faults("group,date,present,expected", "Full board,2013-03-01,many,13"))
        .containsExactly("came.txt, line 2, column 3: “many” is no number.");
    assertThat(faults("group,date,present,expected", ",2013-03-01,8,13"))
        .containsExactly("came.txt, line 2, column 1: The row names no group.");
  }

  @Test
  void aDayWithoutAYearIsTheLastOneAndSaidSo() {
    int year = RealFiles.START.getYear();
    String tomorrow =
        RealFiles.START
            .plusDays(1)
            .format(java.time.format.DateTimeFormatter.ofPattern("d MMMM", java.util.Locale.UK));
    ProposedAttendance attendance =
        read("group,date,present,expected", "Full board," + tomorrow + ",8,13");
    assertThat(attendance.meetings().getFirst().on())
        .isEqualTo(RealFiles.START.plusDays(1).minusYears(1));
    assertThat(doubts(attendance))
        .containsExactly(
            "came.txt, line 2, column 2: No year is given: taken as %s %d, the last one."
                .formatted(tomorrow, year - 1));
  }

  @Test
  void aDayStillToComeIsAFault() {
    assertThat(faults("group,date,present,expected", "Full board,1 March 2099,8,13"))
        .containsExactly(
            "came.txt, line 2, column 2: 1 March 2099 is still to come, and the row says how many"
                + " came. Check the day.");
  }

  @Test
  void percentagesWithDecimalsAreRounded() {
    ProposedAttendance attendance =
        read(
            "group,date,present,expected,percent",
            "Full board,1 March 2013,4,7,57.1%",
            "Full board,2 March 2013,8,13,0.615384",
            "Full board,3 March 2013,8,13,#DIV/0!");
    assertThat(attendance.meetings()).hasSize(3);
    assertThat(attendance.meetings().getFirst().attendance().orElseThrow().reportedPercent())
        .hasValue(57);
    assertThat(attendance.differing()).isEmpty();
  }

  @Test
  void sumsAndMeetingsThatWereNotHeldAreLeftOutAndSaidSo() {
    ProposedAttendance attendance =
        read(
            "group,date,present,expected,percent",
            "Full board,1 March 2013,4,7,57%",
            "Full board,2 March 2013,Cancelled,7,",
            "Full board,Total,4,7,57%",
            "Average,,,,57%");
    assertThat(attendance.meetings()).hasSize(1);
    assertThat(doubts(attendance))
        .containsExactly(
            "came.txt, line 3: The row says that the meeting was not held: it is left out.",
            "came.txt, line 4: The row seems to sum up those above: it is left out.",
            "came.txt, line 5: The row seems to sum up those above: it is left out.");
    assertThat(faults("group,date,present,expected", "Full board,,4,7"))
        .containsExactly(
            "came.txt, line 2, column 2: The row has no date. Write the day of the meeting, or take"
                + " the row out.");
  }
}
