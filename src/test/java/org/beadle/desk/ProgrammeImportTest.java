package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beadle.meeting.AgendaItem;
import org.junit.jupiter.api.Test;

/** Work programmes, imported into the sample board. */
class ProgrammeImportTest extends MeetingImports {
  private List<String> agenda(String day) {
    return read((records, reader) -> records.agendas().of(reader, meeting(day))).stream()
        .map(AgendaItem::title)
        .toList();
  }

  @Test
  void itemsOfAMonthWaitForOnePlannedMeeting() {
    ProgrammeImport.Report first = programme(sample("programme.txt"), KEEP);
    assertThat(first.difference().themed()).isEmpty();
    assertThat(meetings()).isEmpty();
    assertThat(standing("Business Group")).hasSize(3).contains("Minutes and actions");

    diary(lines("group,date", "Full board,8 March 2028"), KEEP);
    programme(sample("programme.txt"), KEEP);
    assertThat(agenda("2028-03-08"))
        .containsExactly(
            "Key points from the Executive meeting",
            "Adolescents: Harm outside the home",
            "What the audit says about children who go missing",
            "Data for the theme");

    List<String> after = everything();
    assertThat(programme(sample("programme.txt"), KEEP).difference().changesNothing()).isTrue();
    assertThat(everything()).isEqualTo(after);
  }

  @Test
  void aStandingItemThatTheFileLeavesOutGoesOnlyWhereThatIsAsked() {
    house.change(
        change -> change.agendas().standing(house.group("Full board"), "Any other business"));
    programme(sample("programme.txt"), KEEP);
    assertThat(standing("Full board")).contains("Any other business");
    assertThat(programme(sample("programme.txt"), Importer.Mode.REMOVE_MISSING).removed())
        .isEqualTo(1);
    assertThat(standing("Full board")).hasSize(2).doesNotContain("Any other business");
  }

  private List<String> standing(String name) {
    long group = house.group(name);
    return read((records, reader) -> records.agendas().standing(reader, group)).stream()
        .map(AgendaItem::title)
        .toList();
  }
}
