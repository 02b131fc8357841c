package org.beadle.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.intake.Fault;
import org.beadle.intake.FileReading;
import org.beadle.intake.SourceFiles;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.RegisterEntry;
import org.beadle.store.Records;
import org.junit.jupiter.api.Test;

/** Diaries, registers and work programmes, imported into the sample board. */
class DiaryImportTest extends DeskTest {
  private static final Importer.Mode KEEP = Importer.Mode.KEEP_MISSING;

  private static FileReading sample(String name) {
    return SourceFiles.read(Path.of("config/sample").resolve(name));
  }

  private static FileReading lines(String... lines) {
    return SourceFiles.read("dates.csv", String.join("\n", lines).getBytes(UTF_8));
  }

  private static <T> T accepted(Importer.Outcome<T> outcome) {
    if (outcome instanceof Importer.Outcome.Rejected<T> rejected)
      assertThat(rejected.unreadable().faults()).isEmpty();
    return ((Importer.Outcome.Accepted<T>) outcome).report();
  }

  private DiaryImport.Report diary(FileReading file, Importer.Mode mode) {
    return accepted(house.importer.diary(file, SampleHouse.SLUG, mode));
  }

  private RegisterImport.Report registers(FileReading file, Importer.Mode mode) {
    return accepted(house.importer.registers(file, SampleHouse.SLUG, mode));
  }

  private ProgrammeImport.Report programme(FileReading file, Importer.Mode mode) {
    return accepted(house.importer.programme(file, SampleHouse.SLUG, mode));
  }

  private interface Question<T> {
    T of(Records records, Reader reader);
  }

  private <T> T read(Question<T> question) {
    Roster roster = house.roster();
    return house.store.read(records -> question.of(records, Reader.everything(roster)));
  }

  private List<Meeting> meetings() {
    return read(
        (records, reader) ->
            records.meetings().between(reader, LocalDate.of(2010, 1, 1), LocalDate.of(2040, 1, 1)));
  }

  private List<String> diary() {
    Roster roster = house.roster();
    return meetings().stream()
        .map(
            it ->
                "%s %s %s %s %s"
                    .formatted(
                        roster.nameOf(Party.group(it.group())),
                        it.on(),
                        it.starts().map(Object::toString).orElse("-"),
                        it.place().orElse("-"),
                        it.state()))
        .toList();
  }

  private Meeting meeting(String day) {
    return meetings().stream()
        .filter(it -> it.on().equals(LocalDate.parse(day)))
        .findFirst()
        .orElseThrow();
  }

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

  private List<String> everything() {
    return house.everything();
  }

  @Test
  void theSampleDiaryIsImportedOnceAndAPreviewWritesNothing() {
    List<String> before = everything();
    assertThat(diary(sample("diary.csv"), Importer.Mode.PREVIEW).difference().added()).hasSize(12);
    assertThat(everything()).isEqualTo(before);

    diary(sample("diary.csv"), KEEP);
    assertThat(diary())
        .hasSize(12)
        .contains(
            "Full board 2027-04-14 10:00 Council chamber, Sample Town PLANNED",
            "Business Group 2027-03-03 14:00 Online PLANNED",
            "Quality Assurance and Performance Group 2027-08-18 - Police headquarters PLANNED",
            "Transitions group 2027-06-22 11:00 Online PLANNED");

    List<String> after = everything();
    assertThat(diary(sample("diary.csv"), KEEP).difference().changesNothing()).isTrue();
    diary(sample("diary.csv"), Importer.Mode.REMOVE_MISSING);
    assertThat(everything()).isEqualTo(after);
  }

  @Test
  void aChangedTimeRaisesTheSequenceAndIsTheOnlyChange() {
    diary(lines("group,date,time", "Full board,12 September 2018,10am"), KEEP);
    diary(lines("group,date,time", "Full board,12 September 2018,2pm"), KEEP);
    assertThat(diary()).containsExactly("Full board 2018-09-12 14:00 - PLANNED");
    assertThat(meeting("2018-09-12").sequence()).isEqualTo(1);
    diary(lines("group,date,type", "Full board,12 September 2018,Workshop"), KEEP);
    assertThat(meeting("2018-09-12").kind()).isEqualTo(Meeting.Kind.WORKSHOP);
    assertThat(meeting("2018-09-12").starts()).isPresent();
  }

  @Test
  void whatTheFileLeavesOutIsCancelledOnlyWhereThatIsAsked() {
    String[] all = {"group,date", "Neglect,3 Sep 2018", "Neglect,1 Oct 2018", "Neglect,5 Nov 2018"};
    String[] fewer = {"group,date", "Neglect,3 Sep 2018", "Neglect,5 Nov 2018"};
    diary(lines(all), KEEP);
    diary(lines(fewer), KEEP);
    assertThat(meeting("2018-10-01").state()).isEqualTo(Meeting.State.PLANNED);
    assertThat(diary(lines(fewer), Importer.Mode.REMOVE_MISSING).removed()).isEqualTo(1);
    assertThat(meeting("2018-10-01").state()).isEqualTo(Meeting.State.CANCELLED);
    diary(lines(all), KEEP);
    assertThat(meeting("2018-10-01").state()).as("stays so").isEqualTo(Meeting.State.CANCELLED);
  }

  @Test
  void aFileWithADayThatDoesNotExistWritesNothing() {
    List<String> before = everything();
    Importer.Outcome<DiaryImport.Report> outcome =
        house.importer.diary(
            lines("group,date", "Neglect,3 Sep 2018", "Neglect,31 Sep 2018"),
            SampleHouse.SLUG,
            KEEP);
    assertThat(((Importer.Outcome.Rejected<DiaryImport.Report>) outcome).unreadable().faults())
        .extracting(Fault::toString)
        .containsExactly(
            "dates.csv, line 3, column 2: “31 Sep 2018” is no date: September has 30 days, so there"
                + " is no 31.");
    assertThat(everything()).isEqualTo(before);
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

  @Test
  void theImportIsInTheJournal() {
    int before = house.changes();
    diary(sample("diary.csv"), KEEP);
    registers(sample("register.csv"), KEEP);
    programme(sample("programme.txt"), KEEP);
    assertThat(house.changes()).isEqualTo(before + 3);
  }
}
