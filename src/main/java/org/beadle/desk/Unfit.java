package org.beadle.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.command.CaseData;
import org.beadle.intake.Cell;
import org.beadle.intake.Fault;
import org.beadle.intake.FileReading;
import org.beadle.intake.Place;
import org.beadle.intake.Row;
import org.beadle.intake.SourceFile;
import org.beadle.intake.Unreadable;

/** Files that carry case data are refused whole, as messages are; what they carry is not quoted. */
final class Unfit {
  private Unfit() {}

  /** The file, or where in it the case data stands. */
  static FileReading orFit(FileReading file) {
    return switch (file) {
      case Unreadable unreadable -> unreadable;
      case SourceFile source -> {
        Optional<Fault> inName = ofName(source.name());
        List<Fault> faults =
            inName.isPresent()
                ? List.of(inName.get())
                : rows(source).flatMap(row -> faults(source, row)).toList();
        yield faults.isEmpty() ? source : new Unreadable(faults);
      }
    };
  }

  private static Stream<Row> rows(SourceFile file) {
    return file.tables().stream()
        .flatMap(table -> Stream.concat(table.above().stream(), table.rows().stream()));
  }

  private static Stream<Fault> faults(SourceFile file, Row row) {
    List<Fault> inCells =
        row.cells().stream().flatMap(cell -> fault(file, row, cell).stream()).toList();
    return inCells.isEmpty() ? acrossCells(file, row).stream() : inCells.stream();
  }

  private static Optional<Fault> fault(SourceFile file, Row row, Cell cell) {
    Place where = new Place(file.name(), row.name(), "column " + cell.column());
    return CaseData.find(cell.text()).map(kind -> fault(where, kind));
  }

  /** Numbers of several cells make no NHS number; a name and a birth in two do go together. */
  private static Optional<Fault> acrossCells(SourceFile file, Row row) {
    return CaseData.find(row.words())
        .filter(kind -> kind == CaseData.NAME_AND_BIRTH)
        .map(kind -> fault(new Place(file.name(), row.name(), ""), kind));
  }

  /** The name is kept with the change that a file makes, so it may carry no more than a cell. */
  private static Fault ofName(CaseData kind) {
    return new Fault(
        Place.whole("The file's name"),
        "This seems to carry "
            + what(kind)
            + ". Beadle holds nothing about children, patients or families: rename the file and import"
            + " it again.");
  }

  private static Fault fault(Place where, CaseData kind) {
    return new Fault(where, sentence(kind));
  }

  private static String sentence(CaseData kind) {
    return "This seems to carry "
        + what(kind)
        + ". Beadle holds nothing about children, patients or families: take it out and import"
        + " the file again.";
  }

  /** Why {@code text} may not stand in a file; empty where it may. */
  static Optional<String> objection(String text) {
    return CaseData.find(text).map(Unfit::sentence);
  }

  /** Why a file may not be called {@code name}; empty where it may. */
  static Optional<Fault> ofName(String name) {
    return CaseData.find(name).map(Unfit::ofName);
  }

  private static String what(CaseData kind) {
    return switch (kind) {
      case NHS_NUMBER -> "an NHS number";
      case NAME_AND_BIRTH -> "a person's name with a date of birth";
    };
  }
}
