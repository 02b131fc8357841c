package org.beadle.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file's tables, whatever program wrote it.
 *
 * @param tables in the order of the file
 * @param doubts about the file as such, for example the alphabet that it was written in
 */
public record SourceFile(String name, List<Table> tables, List<Doubt> doubts)
    implements FileReading {
  public SourceFile {
    tables = List.copyOf(tables);
    doubts = List.copyOf(doubts);
  }

  /** {@code doubts} in the order of the file; those about the whole of it come first. */
  List<Doubt> doubtsInOrder(List<Doubt> found) {
    Map<String, Integer> order = order();
    return found.stream()
        .sorted(Comparator.comparing(doubt -> order.getOrDefault(doubt.where().row(), -1)))
        .toList();
  }

  /** {@code faults} in the order of the file; those about the whole of it come first. */
  List<Fault> faultsInOrder(List<Fault> found) {
    Map<String, Integer> order = order();
    return found.stream()
        .sorted(Comparator.comparing(fault -> order.getOrDefault(fault.where().row(), -1)))
        .toList();
  }

  private Map<String, Integer> order() {
    Map<String, Integer> order = new HashMap<>();
    tables.stream()
        .flatMap(table -> Stream.concat(table.above().stream(), table.rows().stream()))
        .forEach(row -> order.putIfAbsent(row.name(), order.size()));
    return order;
  }

  Place at(Row row) {
    return new Place(name, row.name(), "");
  }

  Place at(Row row, int column) {
    return new Place(name, row.name(), "column " + row.cell(column).column());
  }
}
