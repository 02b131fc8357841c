package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.intake.Fault;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.RegisterEntry;
import org.junit.jupiter.api.Test;

/** Registers, imported into the sample board. */
class RegisterImportTest extends MeetingImports {
  private List<String> register(String day) {
    Roster roster = house.roster();
    return read((records, reader) -> records.registers().of(reader, meeting(day).id()))
        .orElseThrow()
        .entries()
        .stream()
        .map(it -> seat(roster, it) + " " + it.mark())
        .toList();
  }

  private static String seat(Roster roster, RegisterEntry entry) {
    return roster.seats().stream()
        .filter(it -> entry.seat().isPresent() && it.id() == entry.seat().getAsLong())
        .flatMap(it -> it.agency().stream().mapToObj(Party::agency))
        .map(roster::nameOf)
        .findFirst()
        .orElse("no seat");
  }

  @Test
  void theSampleRegistersAreImportedOnceAndAPreviewWritesNothing() {
    List<String> before = everything();
    registers(sample("register.csv"), Importer.Mode.PREVIEW);
    assertThat(everything()).isEqualTo(before);

    RegisterImport.Report first = registers(sample("register.csv"), KEEP);
    assertThat(first.difference().newAgencies())
        .extracting(it -> it.name())
        .containsExactly("Fire and rescue service");
    assertThat(house.roster().seats())
        .as("the new seat counts from the first day of the file")
        .filteredOn(seat -> seat.from().equals(Optional.of(LocalDate.of(2018, 4, 18))))
        .hasSize(1);
    assertThat(diary())
        .containsExactly(
            "Full board 2018-04-18 - - HELD",
            "Full board 2018-05-16 - - HELD",
            "Full board 2018-06-13 - - HELD");
    assertThat(register("2018-05-16"))
        .containsExactly(
            "Sample County Council PRESENT",
            "Sample Police DEPUTY",
            "Sample Integrated Care Board PRESENT",
            "Sample Hospitals Trust APOLOGIES",
            "Probation Service APOLOGIES",
            "District councils PRESENT",
            "Sample Youth Focus PRESENT",
            "Fire and rescue service PRESENT");

    List<String> after = everything();
    assertThat(registers(sample("register.csv"), KEEP).difference().changesNothing()).isTrue();
    assertThat(everything()).isEqualTo(after);
  }

  @Test
  void anotherMarkTakesThePlaceOfTheEarlierOne() {
    String[] file = {"Full board,,", "Agency,Name,13 June 2018", "Police,Police lead,P"};
    registers(lines(file), KEEP);
    file[2] = "Police,Police lead,Apologies";
    assertThat(registers(lines(file), KEEP).difference().changed()).hasSize(1);
    assertThat(register("2018-06-13")).containsExactly("Sample Police APOLOGIES");
    long meeting = meeting("2018-06-13").id();
    List<RegisterEntry> history =
        read((records, reader) -> records.registers().history(reader, meeting));
    assertThat(history).as("the earlier entry stays in the record").hasSize(2);
  }

  @Test
  void whoHasNoSeatIsEnteredOnlyAsInAttendance() {
    String[] file = {
      "Neglect Group,", "Name,13 June 2018", "Police lead,P", "A visitor,In attendance", "Nobody,P"
    };
    RegisterImport.Report report = registers(lines(file), KEEP);
    assertThat(report.difference().doubts())
        .extracting(it -> it.words() + ": " + it.assumed())
        .contains(
            "Police lead: Police lead has no seat on this group on that day: nothing is entered. Who"
                + " came without one is marked “in attendance”.",
            "Nobody: No member, agency or seat of this name is known on that day: nothing is"
                + " entered.");
    assertThat(register("2018-06-13")).containsExactly("no seat IN_ATTENDANCE");
    List<String> after = everything();
    registers(lines(file), KEEP);
    assertThat(everything()).isEqualTo(after);
  }

  @Test
  void aCancelledMeetingHasNoRegister() {
    diary(lines("group,date", "Full board,12 September 2018"), KEEP);
    Meeting planned = meeting("2018-09-12");
    house.change(change -> change.diary().cancel(planned));
    house.clock.set(Instant.parse("2018-10-01T09:00:00Z"));
    List<String> before = everything();
    Importer.Outcome<RegisterImport.Report> outcome =
        house.importer.registers(
            lines("Full board,", "Agency,12 September 2018", "Police,P"), SampleHouse.SLUG, KEEP);
    assertThat(((Importer.Outcome.Rejected<RegisterImport.Report>) outcome).unreadable().faults())
        .extracting(Fault::message)
        .containsExactly(
            "The meeting of Full board on 12 September 2018 was cancelled: it has no register.");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void whoWasNotExpectedIsNeitherExpectedNorAbsent() {
    String[] file = {
      "QA&P,",
      "Name,13 June 2018",
      "Sample Police,P",
      "Schools and colleges,N/A",
      "Quality assurance lead,P"
    };
    registers(lines(file), KEEP);
    assertThat(register("2018-06-13"))
        .contains("Sample Police PRESENT", "Schools and colleges NOT_EXPECTED");
    assertThat(house.says("Quality assurance lead", "meeting register QA&P 13 June").summary())
        .contains("2 of 2 seats filled")
        .contains("1 not expected")
        .doesNotContain("not entered yet");

    house.says("Quality assurance lead", "meeting register QA&P 13 June: confirm");
    assertThat(house.says("Quality assurance lead", "attendance group QA&P").summary())
        .contains("2 of 2 seats (100%)");
    assertThat(house.says("Quality assurance lead", "attendance agency Schools").summary())
        .contains("0 of 0 seats");
    List<String> after = everything();
    registers(lines(file), KEEP);
    assertThat(everything()).isEqualTo(after);
  }

  @Test
  void nobodyExpectedMakesNoSeatButCountsForOneThatOtherMarksMake() {
    String[] file = {
      "Neglect Group,,",
      "Agency,14 June 2018,13 June 2018",
      "Sample Police,N/A,P",
      "Probation Service,N/A,N/A"
    };
    RegisterImport.Report report = registers(lines(file), KEEP);

    assertThat(register("2018-06-14")).containsExactly("Sample Police NOT_EXPECTED");
    assertThat(register("2018-06-13")).containsExactly("Sample Police PRESENT");
    assertThat(report.difference().doubts())
        .filteredOn(it -> it.assumed().equals("Nobody was expected: nothing is entered."))
        .hasSize(2);
  }
}
