package org.beadle.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.beadle.board.Nation;
import org.beadle.board.UnitedKingdomCalendar;
import org.beadle.board.WorkingCalendar;

/** Diaries, registers and work programmes, read from files and from lines. */
final class Meetings {
  static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
  static final WorkingCalendar CALENDAR = new UnitedKingdomCalendar(Nation.ENGLAND);

  private Meetings() {}

  static FileReading sample(String name) {
    return SourceFiles.read(Path.of("config/sample").resolve(name));
  }

  static FileReading lines(String... lines) {
    return SourceFiles.read("dates.csv", String.join("\n", lines).getBytes(UTF_8));
  }

  static DiaryReading diaryReading(FileReading file) {
    return new DiaryReader(TODAY, CALENDAR).read(file);
  }

  static ProposedDiary diary(FileReading file) {
    return (ProposedDiary) readable(diaryReading(file));
  }

  static RegistersReading registersReading(FileReading file) {
    return new RegistersReader(TODAY, CALENDAR).read(file);
  }

  static ProposedRegisters registers(FileReading file) {
    return (ProposedRegisters) readable(registersReading(file));
  }

  static ProgrammeReading programmeReading(FileReading file) {
    return new ProgrammeReader(TODAY, CALENDAR).read(file);
  }

  static ProposedProgramme programme(FileReading file) {
    return (ProposedProgramme) readable(programmeReading(file));
  }

  private static Object readable(Object reading) {
    if (reading instanceof Unreadable unreadable) assertThat(unreadable.faults()).isEmpty();
    return reading;
  }

  static List<String> faults(Object reading) {
    assertThat(reading).isInstanceOf(Unreadable.class);
    return ((Unreadable) reading).faults().stream().map(Fault::toString).toList();
  }

  static List<String> said(List<Doubt> doubts) {
    return doubts.stream().map(it -> it.where().inFile() + ": " + it.assumed()).toList();
  }
}
