package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

class DiaryReaderTest {
  private static String line(DiaryEntry it) {
    return String.join(
        "|",
        it.group(),
        it.on().toString(),
        it.starts().map(LocalTime::toString).orElse("-"),
        it.place().orElse("-"),
        it.kind().map(Meeting.Kind::name).orElse("-"));
  }

  private static List<String> entries(ProposedDiary diary) {
    return diary.entries().stream().map(DiaryReaderTest::line).toList();
  }

  private static List<String> entries(String... lines) {
    return entries(Meetings.diary(Meetings.lines(lines)));
  }

  private static List<String> doubts(String... lines) {
    return Meetings.said(Meetings.diary(Meetings.lines(lines)).doubts());
  }

  private static List<String> faults(String... lines) {
    return Meetings.faults(Meetings.diaryReading(Meetings.lines(lines)));
  }

  @Test
  void theSampleIsReadWhateverItsColumnsAreCalled() {
    assertThat(entries(Meetings.diary(Meetings.sample("diary.csv"))))
        .containsExactly(
            "Full board|2027-04-14|10:00|Council chamber, Sample Town|MEETING",
            "Full board|2027-07-14|10:00|Council chamber, Sample Town|MEETING",
            "Full board|2027-10-13|10:00|Online|MEETING",
            "Full board|2028-01-12|10:00|Council chamber, Sample Town|MEETING",
            "Executive group|2027-03-03|14:00|Online|-",
            "Executive group|2027-06-09|14:00|Online|-",
            "Executive group|2027-09-08|14:00|Online|-",
            "QA & P|2027-04-21|09:30|Police headquarters|MEETING",
            "QA & P|2027-06-16|09:30|Police headquarters|WORKSHOP",
            "QA & P|2027-08-18|-|Police headquarters|MEETING",
            "Neglect|2027-05-31|13:30|Health centre|MEETING",
            "Transitions group|2027-06-22|11:00|Online|MEETING");
  }

  @Test
  void whatTheSampleLeavesOpenIsListedWithItsPlace() {
    assertThat(Meetings.said(Meetings.diary(Meetings.sample("diary.csv")).doubts()))
        .containsExactly(
            "line 1: No meeting stands under this line: it is left out.",
            "line 3, column 2: Only when a meeting begins is kept: the ends of all meetings are"
                + " left out.",
            "line 8, column 1: The cell is empty: the group is as above, “Executive group”.",
            "line 9, column 1: The cell is empty: the group is as above, “Executive group”.",
            "line 10, column 1: The cell is empty: the group is as above, “Executive group”.",
            "line 10, column 2: This names no day. No meeting of Executive group is made of it"
                + " until a day is written here, or given by /meeting add.",
            "line 13: This may be in the morning or the afternoon: the meeting is taken without a"
                + " time.",
            "line 14, column 2: This is a bank holiday, 31 May 2027. The meeting is taken as"
                + " written; check the day.");
  }

  @Test
  void theGroupMayStandAboveItsDates() {
    assertThat(
            entries(
                "Full board – dates of meetings 2027-28,,",
                "Date,Time,Venue",
                "14/4/27,10am,Town hall",
                "Neglect Group,,",
                "21st April 2027,noon,",
                "14 May 2027 at 2pm,,"))
        .containsExactly(
            "Full board|2027-04-14|10:00|Town hall|-",
            "Neglect Group|2027-04-21|12:00|-|-",
            "Neglect Group|2027-05-14|14:00|-|-");
  }

  @Test
  void aListWithoutHeadingsIsReadByItsLook() {
    assertThat(
            entries("Full board,,", "14 April 2027,10:00,Town hall", "14 July 2027,Online,2-4pm"))
        .containsExactly(
            "Full board|2027-04-14|10:00|Town hall|-", "Full board|2027-07-14|14:00|Online|-");
  }

  @Test
  void groupsMayStandAboveColumnsOfDates() {
    assertThat(
            entries(
                "Term,Full board,Neglect Group",
                "Spring,\"14 April 2027, 10am, Town hall\",21 April 2027",
                "Summer,14 July 2027,\"June 2027\""))
        .containsExactly(
            "Full board|2027-04-14|10:00|Town hall|-",
            "Neglect Group|2027-04-21|-|-|-",
            "Full board|2027-07-14|-|-|-");
    assertThat(doubts("A,Full board,Neglect", "x,14 July 2027,June", "y,Summer,15 July 2027"))
        .contains(
            "line 2, column 3: This names no day. No meeting of Neglect is made of it until a day"
                + " is written here, or given by /meeting add.",
            "line 3, column 2: This names no day: no meeting of Full board is made of it.");
  }

  @Test
  void noTimeOfManyDaysIsTakenAsOneOfThem() {
    for (String open :
        List.of("March", "January 2028", "end of June", "mid June 2027", "Q1 2027/28", "Sept '27"))
      assertThat(Meetings.diary(Meetings.lines("group,date", "Full board," + open)).entries())
          .as(open)
          .isEmpty();
  }

  @Test
  void aDayWithoutAYearIsTheNextOneAndSaidSo() {
    assertThat(entries("group,date", "Full board,3 January"))
        .containsExactly("Full board|2028-01-03|-|-|-");
    assertThat(doubts("group,date", "Full board,3 March"))
        .containsExactly(
            "line 2, column 2: No year is given: taken as 3 March 2027, the next one to come.");
  }

  @Test
  void daysThatDoNotExistAndSecondMeetingsOfADayAreFaults() {
    assertThat(
            faults(
                "group,date",
                "Full board,31 June 2027",
                "Full board,30.02.2027",
                "Full board,29 Feb 2027",
                "Full board,Monday 14 April 2027",
                "Full board,15 April 2027",
                "full board,15/4/27"))
        .containsExactly(
            "dates.csv, line 2, column 2: “31 June 2027” is no date: June has 30 days, so there is"
                + " no 31.",
            "dates.csv, line 3, column 2: “30.02.2027” is no date: February 2027 has 28 days, so"
                + " there is no 30.",
            "dates.csv, line 4, column 2: “29 Feb 2027” is no date: February 2027 has 28 days, so"
                + " there is no 29.",
            "dates.csv, line 5, column 2: “Monday 14 April 2027” is no date: 14 April 2027 is a"
                + " Wednesday.",
            "dates.csv, line 7, column 2: full board already has a meeting on this day, at line 6,"
                + " column 2.");
  }

  @Test
  void aWeekendIsADoubtAndWhatIsOffIsLeftOut() {
    assertThat(
            doubts(
                "group,date,notes",
                "Full board,17 April 2027,",
                "Full board,14 April 2027,Cancelled"))
        .containsExactly(
            "line 1, column 3: A diary has no such column: it is left out.",
            "line 2, column 2: This is a Saturday. The meeting is taken as written; check the day.",
            "line 3: The row says that the meeting is off: it is left out.");
  }

  @Test
  void aFileWithoutDaysIsRefused() {
    assertThat(faults("Full board", "Neglect Group"))
        .singleElement()
        .asString()
        .startsWith("dates.csv: No meeting with a day was found.");
  }

  @Test
  void timesOfASpreadsheetAreRead() throws Exception {
    byte[] content = SourceBytes.excel(new XSSFWorkbook(), DiaryReaderTest::fill);
    ProposedDiary diary = Meetings.diary(SourceFiles.read("diary.xlsx", content));
    assertThat(entries(diary))
        .containsExactly("Full board|2027-04-14|14:30|-|-", "Full board|2027-07-14|09:30|-|-");
    assertThat(diary.entries().getFirst().where())
        .hasToString("diary.xlsx, sheet \"Dates\", row 2, column B");
  }

  private static void fill(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Dates");
    for (int i = 0; i < 3; i++) sheet.createRow(i);
    List.of("Group", "Date", "Time")
        .forEach(
            heading ->
                sheet
                    .getRow(0)
                    .createCell(Math.max(0, sheet.getRow(0).getLastCellNum()))
                    .setCellValue(heading));
    sheet.getRow(1).createCell(0).setCellValue("Full board");
    sheet.getRow(1).createCell(1).setCellValue(LocalDate.of(2027, 4, 14));
    sheet.getRow(1).getCell(1).setCellStyle(style(workbook, "dd/mm/yyyy"));
    sheet.getRow(1).createCell(2).setCellValue(14.5 / 24);
    sheet.getRow(1).getCell(2).setCellStyle(style(workbook, "hh:mm"));
    sheet.getRow(2).createCell(0).setCellValue("Full board");
    sheet.getRow(2).createCell(1).setCellValue(LocalDateTime.of(2027, 7, 14, 9, 30));
    sheet.getRow(2).getCell(1).setCellStyle(style(workbook, "dd/mm/yyyy hh:mm"));
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void timesAreReadAsPeopleWriteThem() {
    assertThat(clock("10:00")).contains(LocalTime.of(10, 0));
    assertThat(clock("9.30am - 12noon")).contains(LocalTime.of(9, 30));
    assertThat(clock("2pm to 4pm")).contains(LocalTime.of(14, 0));
    assertThat(clock("2-4pm")).contains(LocalTime.of(14, 0));
    assertThat(clock("10-2pm")).contains(LocalTime.of(10, 0));
    assertThat(clock("1400 hrs")).contains(LocalTime.of(14, 0));
    assertThat(clock("14:00–16:00")).contains(LocalTime.of(14, 0));
    assertThat(clock("12.30 p.m.")).contains(LocalTime.of(12, 30));
    assertThat(clock("noon")).contains(LocalTime.NOON);
    assertThat(clock("10")).contains(LocalTime.of(10, 0));
    assertThat(clock("1-3")).isEmpty();
    for (String none : List.of("25:00", "10:75", "soon", "10 Downing Street"))
      assertThat(ClockCell.whole(none)).as(none).isEmpty();
    assertThat(ClockCell.first("10 Downing Street")).isEmpty();
  }

  private static Optional<LocalTime> clock(String text) {
    return ClockCell.whole(text).orElseThrow().starts();
  }
}
