package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.beadle.chat.Post;
import org.junit.jupiter.api.Test;

/** Reports that agencies owe to a meeting, and that are received. */
class ReportsOwedTest extends SampleAgendas {
  @Test
  void aReportIsReceivedByItsNumberItsTitleOrItsButton() {
    says(MANAGER, REPORT);
    says(MANAGER, REPORT.replace("Police", "Probation"));
    Post agenda = says(MANAGER, "meeting agenda Full board 4 July");
    Post received = house.presses(MANAGER, agenda, "Received: Annual report");
    assertThat(received.summary())
        .isEqualTo(
            "The report “Annual report” from Sample Police was received, for Full board on 4 July"
                + " 2018.");
    assertThat(inVain(() -> house.presses(MANAGER, agenda, "Received: Annual report")).summary())
        .isEqualTo("“Annual report” was received already, on 18 June 2018.");
    assertThat(says(MANAGER, "meeting report received 2 for Full board").summary())
        .contains("from Probation Service was received");
    assertThat(rows(says(MANAGER, "meeting agenda Full board"), "Reports"))
        .extracting(List::getLast)
        .containsOnly("18 June 2018");
    says(MANAGER, "meeting report Training data from Schools for Full board 4 July");
    assertThat(says(MANAGER, "meeting report received training DATA for Full board").summary())
        .contains("“Training data” from Schools and colleges was received");
  }

  @Test
  void aLateReportIsSaidToBeLate() {
    says(MANAGER, REPORT + " by 20 June");
    house.clock.advance(Duration.ofDays(5));
    assertThat(rows(says(MANAGER, "meeting agenda Full board"), "Reports"))
        .extracting(List::getLast)
        .containsExactly("not yet, 3 days late");
  }

  @Test
  void aReportThatWouldBeDueAfterTheMovedMeetingIsDueWithThePapers() {
    says(MANAGER, REPORT + " by 3 July");
    assertThat(says(MANAGER, "meeting move Full board to 2 July").summary())
        .contains(
            "The report “Annual report” would be due only after the meeting: it is now due with"
                + " the papers.");
    house.clock.advance(Duration.ofDays(10));
    assertThat(rows(says(MANAGER, "meeting agenda Full board"), "Reports"))
        .extracting(List::getLast)
        .containsExactly("not yet, 3 days late");
  }

  @Test
  void onlyAReportCanBeReceived() {
    says(MANAGER, RISKS);
    assertThat(saysInVain(MANAGER, "meeting report received 1 for Full board").summary())
        .isEqualTo("“Risk register” is on the agenda, but nobody owes a report on it.");
    String title = "A very long title ".repeat(23).strip();
    assertThat(
            saysInVain(MANAGER, "meeting item add " + title + " for Full board 4 July").summary())
        .contains("400 characters at most");
  }
}
