package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyFileTest {
  private static String file(String method, String status) {
    return String.join(
        "\r\n",
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Other//EN",
        "METHOD:" + method,
        "BEGIN:VEVENT",
        "UID:meeting-7@sample",
        "SEQUENCE:2",
        "DTSTAMP:20180625T100000Z",
        "DTSTART:20180711T100000Z",
        "ATTENDEE;PARTSTAT=" + status + ":mailto:police@partners.example",
        "END:VEVENT",
        "END:VCALENDAR",
        "");
  }

  @Test
  void aReplySaysWhetherSomebodyComes() {
    assertThat(ReplyFile.read(file("REPLY", "DECLINED")))
        .contains(
            new MeetingReply(
                "meeting-7@sample", 2, "police@partners.example", MeetingReply.Answer.APOLOGIES));
  }

  @Test
  void aProposalIsNoAnswerWhateverItSaysBesides() {
    assertThat(ReplyFile.read(file("COUNTER", "DECLINED")))
        .map(MeetingReply::answer)
        .contains(MeetingReply.Answer.PROPOSAL);
  }

  @Test
  void othersAreNotRead() {
    assertThat(ReplyFile.read(file("REQUEST", "ACCEPTED"))).isEmpty();
    assertThat(ReplyFile.read("no calendar")).isEmpty();
  }
}
