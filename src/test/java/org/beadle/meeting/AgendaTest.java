package org.beadle.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Party;
import org.beadle.meeting.AgendaItem.Kind;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static final Party POLICE = Party.agency(3);
  private static final AgendaItem RISKS = item(1, Kind.STANDING, "Risk register.");
  private static final AgendaItem WINTER = item(2, Kind.THEMED, "Winter pressures");
  private static final AgendaItem REPORT = item(3, Kind.REPORT, "Annual report");
  private static final AgendaItem DATA = item(4, Kind.REPORT, "Annual data");

  private static final Agenda AGENDA = Agenda.of(List.of(RISKS), List.of(REPORT, WINTER, DATA));

  private static AgendaItem item(long id, Kind kind, String title) {
    return new AgendaItem(
        id,
        5,
        kind == Kind.STANDING ? OptionalLong.empty() : OptionalLong.of(7),
        kind,
        1,
        title,
        kind == Kind.REPORT ? Optional.of(POLICE) : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void whatIsAlwaysDiscussedComesFirstAndReportsLast() {
    assertThat(AGENDA.items()).containsExactly(RISKS, WINTER, REPORT, DATA);
    assertThat(AGENDA.number(REPORT)).isEqualTo(3);
  }

  @Test
  void anItemIsFoundByItsNumber() {
    assertThat(AGENDA.find("2")).contains(WINTER);
    assertThat(AGENDA.find(" #1. ")).contains(RISKS);
    for (String none : List.of("0", "5", "999")) assertThat(AGENDA.find(none)).isEmpty();
  }

  @Test
  void anItemIsFoundByItsTitleOrByWordsThatNoOtherHas() {
    assertThat(AGENDA.find("risk REGISTER")).contains(RISKS);
    assertThat(AGENDA.find("annual  report")).contains(REPORT);
    assertThat(AGENDA.find("winter")).contains(WINTER);
    assertThat(AGENDA.find("annual")).isEmpty();
    assertThat(AGENDA.find("summer")).isEmpty();
  }

  @Test
  void twoPartiesMayOweTheSameReport() {
    assertThat(AGENDA.awaits("ANNUAL report", POLICE)).isTrue();
    assertThat(AGENDA.awaits("Annual report", Party.agency(4))).isFalse();
    assertThat(AGENDA.discusses("Annual report")).isFalse();
    assertThat(AGENDA.discusses("winter pressures")).isTrue();
  }
}
