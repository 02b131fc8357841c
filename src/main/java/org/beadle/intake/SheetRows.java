package org.beadle.intake;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * Takes the empty cells and rows out of the sheets of a workbook: tens of thousands of rows that
 * have borders and no text would fill the memory. Counts the others, over all sheets.
 */
final class SheetRows {
  /** The most cells with something in them that are read of one workbook. */
  static final int MOST_CELLS = 100_000;

  private int rows;
  private int cells;

  static boolean isSheet(String part) {
    return part.startsWith("xl/worksheets/") && part.endsWith(".xml");
  }

  /**
   * Copies a sheet.
   *
   * @throws ZippedParts.TooMuch where it has more rows or cells than are read
   */
  void copy(XMLEventReader from, XMLEventWriter to) throws XMLStreamException {
    while (from.hasNext()) {
      XMLEvent event = from.nextEvent();
      if (starts(event, "row")) copyRow(event, from, to);
      else if (!event.isStartDocument()) to.add(event);
    }
  }

  private static boolean starts(XMLEvent event, String name) {
    return event.isStartElement() && event.asStartElement().getName().getLocalPart().equals(name);
  }

  private static boolean ends(XMLEvent event, String name) {
    return event.isEndElement() && event.asEndElement().getName().getLocalPart().equals(name);
  }

  private void copyRow(XMLEvent start, XMLEventReader from, XMLEventWriter to)
      throws XMLStreamException {
    List<XMLEvent> row = new ArrayList<>(List.of(start));
    int before = cells;
    XMLEvent event = start;
    while (!ends(event, "row")) {
      event = from.nextEvent();
      if (starts(event, "c")) row.addAll(cell(event, from));
      else row.add(event);
    }
    if (cells == before) return;
    if (++rows > SourceFiles.MOST_ROWS) throw new ZippedParts.TooMuch(SourceFiles.TOO_MANY_ROWS);
    if (cells > MOST_CELLS) throw new ZippedParts.TooMuch(SourceFiles.TOO_MANY_CELLS);
    for (XMLEvent each : row) to.add(each);
  }

  /** A cell's events; none where nothing stands in it. */
  private List<XMLEvent> cell(XMLEvent start, XMLEventReader from) throws XMLStreamException {
    List<XMLEvent> cell = new ArrayList<>(List.of(start));
    boolean valued = false;
    boolean filled = false;
    XMLEvent event = start;
    while (!ends(event, "c")) {
      event = from.nextEvent();
      cell.add(event);
      valued |= starts(event, "v") || starts(event, "is");
      filled |= event.isCharacters() && valued && !event.asCharacters().isWhiteSpace();
    }
    // A formula without a result may still be worked out by whoever opens the file.
    boolean empty = valued ? !filled : cell.stream().noneMatch(each -> starts(each, "f"));
    if (empty) return List.of();
    cells++;
    return cell;
  }
}
