package org.beadle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.beadle.meeting.Answer;
import org.beadle.wording.CalendarEntry;
import org.junit.jupiter.api.Test;

/** Whether an invitation asks its reader for an answer. */
class InvitationFileTest {
  private static final InvitationFile.Mailbox BEADLE =
      new InvitationFile.Mailbox("Beadle", "beadle@board.example");
  private static final InvitationFile.Mailbox POLICE =
      new InvitationFile.Mailbox("Police lead", "police@partners.example");

  private static String file(boolean answersRead, boolean cancelled, Answer.Kind said) {
    CalendarEntry entry =
        new CalendarEntry(
            "meeting-5@sample",
            1,
            cancelled,
            new CalendarEntry.When(
                ZoneId.of("Europe/London"),
                LocalDate.of(2018, 7, 11),
                Optional.of(LocalTime.of(10, 0)),
                120),
            "Full board",
            Optional.empty(),
            "",
            Instant.EPOCH);
    byte[] bytes =
        new InvitationFile(BEADLE, answersRead).write(POLICE, entry, Optional.ofNullable(said));
    return new String(bytes, StandardCharsets.UTF_8).replace("\r\n ", "");
  }

  @Test
  void anAnswerIsAskedForOnlyWhereItIsRead() {
    assertThat(file(true, false, null)).contains("RSVP=TRUE").contains("PARTSTAT=NEEDS-ACTION");
    assertThat(file(false, false, null)).contains("RSVP=FALSE");
    assertThat(file(true, true, null)).contains("RSVP=FALSE");
  }

  @Test
  void whatWasAnsweredHoldsAndIsNotAskedForAgain() {
    assertThat(file(true, false, Answer.Kind.COMING))
        .contains("RSVP=FALSE")
        .contains("PARTSTAT=ACCEPTED");
    assertThat(file(true, false, Answer.Kind.APOLOGIES)).contains("PARTSTAT=DECLINED");
    assertThat(file(true, false, Answer.Kind.DEPUTY)).contains("PARTSTAT=DELEGATED");
  }
}
