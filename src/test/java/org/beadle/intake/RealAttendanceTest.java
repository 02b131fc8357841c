package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The attendance of 2012-13 as an annual report printed it, read exactly. */
class RealAttendanceTest {
  private static final String LISTED = "surrey-2012-attendance.txt";
  private static final String TABLE = "surrey-2012-attendance.expected.csv";

  private static ProposedAttendance read(String name) {
    AttendanceReading reading =
        new AttendanceReader(RealFiles.START, RealFiles.WEEKDAYS)
            .read(SourceFiles.read(RealFiles.file(name)));
    assertThat(reading).isInstanceOf(ProposedAttendance.class);
    return (ProposedAttendance) reading;
  }

  @ParameterizedTest
  @ValueSource(strings = {LISTED, TABLE})
  void readsEveryMeetingExactly(String name) throws IOException {
    List<String> wanted = Files.readAllLines(RealFiles.file(TABLE));
    assertThat(read(name).meetings().stream().map(RealAttendanceTest::line))
        .containsExactlyElementsOf(wanted.subList(1, wanted.size()));
  }

  private static String line(ProposedMeeting meeting) {
    String counts =
        meeting
            .attendance()
            .map(
                count ->
                    "%d,%d,%d"
                        .formatted(
                            count.present(), count.expected(), count.reportedPercent().getAsInt()))
            .orElse(",,");
    String kind = meeting.kind() == Meeting.Kind.WORKSHOP ? "workshop" : "held";
    return "%s,%s,%s,%s".formatted(meeting.group(), meeting.on(), counts, kind);
  }

  @Test
  void countsTheGroupsAndMeetings() {
    ProposedAttendance read = read(LISTED);
    assertThat(read.groups()).hasSize(14);
    assertThat(read.meetings()).hasSize(61);
    assertThat(read.meetings()).filteredOn(each -> each.attendance().isPresent()).hasSize(60);
  }

  @Test
  void listsThePercentagesThatDiffer() {
    assertThat(read(LISTED).differing()).hasSize(21);
  }

  @Test
  void setsGarbledLinesAside() {
    assertThat(read(LISTED).doubts())
        .extracting(Doubt::words)
        .containsExactly(
            "Appendix AAttendance data",
            ", c and control gr c ar",
            "10.000.000.000",
            "3. 3. 5 a.p",
            "ODOI");
  }
}
