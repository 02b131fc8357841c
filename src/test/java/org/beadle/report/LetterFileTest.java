package org.beadle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Presence;
import org.beadle.meeting.Run;
import org.beadle.meeting.SampleSittings;
import org.beadle.wording.AbsenceLetter;
import org.junit.jupiter.api.Test;

class LetterFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 14);

  private static AbsenceLetter letter() {
    Map<Long, Mark> absent = Map.of(SampleSittings.POLICE_SEAT, Mark.ABSENT);
    Run run =
        Run.of(
                Presence.of(
                    List.of(
                        SampleSittings.of(1, DAY, true, absent),
                        SampleSittings.of(2, DAY.plusDays(28), true, absent),
                        SampleSittings.of(3, DAY.plusDays(56), true, absent))),
                SampleSittings.ROSTER)
            .getFirst();
    return AbsenceLetter.of(SampleSittings.ROSTER, run, DAY.plusDays(60));
  }

  @Test
  void theFileSaysWhatTheLetterSays() throws IOException {
    AbsenceLetter letter = letter();
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(LetterFile.word(letter)))) {
      String text =
          String.join(
              "\n\n",
              read.getParagraphs().stream()
                  .map(XWPFParagraph::getText)
                  .filter(each -> !each.isBlank())
                  .toList());
      assertThat(text.replaceAll("\\s+", " ")).isEqualTo(letter.text().replaceAll("\\s+", " "));
    }
  }

  @Test
  void itNamesTheBoardTheGroupTheAgencyAndTheMeetings() {
    assertThat(letter().text())
        .startsWith("Sample board\n13 June 2026\nTo: Police\n\nAttendance at Full board\n\n")
        .contains("14 April 2026, 12 May 2026 and 9 June 2026")
        .endsWith("Yours sincerely,\n\nIndependent chair\nChair, Full board\nSample board")
        .doesNotContain("!", "null");
    assertThat(letter().fileName()).isEqualTo("Draft letter, Attendance at Full board, Police");
  }
}
