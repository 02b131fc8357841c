package org.beadle.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.intake.FileReading;
import org.beadle.intake.SourceFiles;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;

/** What tests of importing diaries, registers and work programmes begin with. */
abstract class MeetingImports extends DeskTest {
  static final Importer.Mode KEEP = Importer.Mode.KEEP_MISSING;

  static FileReading sample(String name) {
    return SourceFiles.read(Path.of("config/sample").resolve(name));
  }

  static FileReading lines(String... lines) {
    return SourceFiles.read("dates.csv", String.join("\n", lines).getBytes(UTF_8));
  }

  static <T> T accepted(Importer.Outcome<T> outcome) {
    if (outcome instanceof Importer.Outcome.Rejected<T> rejected)
      assertThat(rejected.unreadable().faults()).isEmpty();
    return ((Importer.Outcome.Accepted<T>) outcome).report();
  }

  DiaryImport.Report diary(FileReading file, Importer.Mode mode) {
    return accepted(house.importer.diary(file, SampleHouse.SLUG, mode));
  }

  RegisterImport.Report registers(FileReading file, Importer.Mode mode) {
    return accepted(house.importer.registers(file, SampleHouse.SLUG, mode));
  }

  ProgrammeImport.Report programme(FileReading file, Importer.Mode mode) {
    return accepted(house.importer.programme(file, SampleHouse.SLUG, mode));
  }

  interface Question<T> {
    T of(Records records, Reader reader);
  }

  <T> T read(Question<T> question) {
    Roster roster = house.roster();
    return house.store.read(records -> question.of(records, Reader.everything(roster)));
  }

  List<Meeting> meetings() {
    return read(
        (records, reader) ->
            records.meetings().between(reader, LocalDate.of(2010, 1, 1), LocalDate.of(2040, 1, 1)));
  }

  List<String> diary() {
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

  Meeting meeting(String day) {
    return meetings().stream()
        .filter(it -> it.on().equals(LocalDate.parse(day)))
        .findFirst()
        .orElseThrow();
  }

  List<String> everything() {
    return house.everything();
  }
}
