package org.beadle.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Text with a mark between the columns: tab, comma, semicolon or bar, whichever parts most lines. A
 * line without the mark stands outside of the tables; an empty line ends one.
 */
final class TextFile {
  private static final List<Character> MARKS = List.of('\t', ',', ';', '|');
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private final List<Table> tables = new ArrayList<>();
  private List<Row> above = new ArrayList<>();
  private List<Row> rows = new ArrayList<>();

  private TextFile() {}

  /** Whether {@code content} is text in an encoding that Beadle reads. */
  static boolean looksLikeText(byte[] content) {
    if (wide(content).isPresent()) return true;
    for (byte each : content) if (each == 0) return false;
    return true;
  }

  static FileReading read(String name, byte[] content) {
    List<Doubt> doubts = new ArrayList<>();
    String text = decode(name, content, doubts);
    TextFile file = new TextFile();
    char mark = markOf(text);
    file.linesOf(text, mark).forEach(line -> file.take(line, mark));
    file.endTable();
    if (!file.above.isEmpty()) file.tables.add(new Table(file.above, List.of()));
    return new SourceFile(name, file.tables, doubts);
  }

  private record Line(long number, List<String> values) {}

  private void take(Line line, char mark) {
    List<Cell> cells = new ArrayList<>();
    for (String value : line.values())
      cells.add(Cell.of(Integer.toString(cells.size() + 1), PlainText.of(value)));
    Row row = new Row("line " + line.number(), cells);
    if (cells.size() == 1 && row.isEmpty()) endTable();
    else if (cells.size() == 1 && mark == '\t') takeLoose(row);
    else if (!row.isEmpty()) rows.add(row);
  }

  private void takeLoose(Row row) {
    endTable();
    above.add(row);
  }

  private void endTable() {
    if (rows.isEmpty()) return;
    tables.add(new Table(above, rows));
    above = new ArrayList<>();
    rows = new ArrayList<>();
  }

  private List<Line> linesOf(String text, char mark) {
    try {
      return quoted(text, mark);
    } catch (IOException | UncheckedIOException | IllegalStateException stray) {
      return unquoted(text, mark);
    }
  }

  private static List<Line> quoted(String text, char mark) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(mark).setIgnoreEmptyLines(false).get();
    List<Line> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      long first = 1;
      for (CSVRecord each : parser) {
        lines.add(new Line(first, each.toList()));
        first = parser.getCurrentLineNumber() + 1;
      }
    }
    return lines;
  }

  /** For text whose quotation marks are the author's and not a program's. */
  private static List<Line> unquoted(String text, char mark) {
    List<Line> lines = new ArrayList<>();
    for (String each : text.split("\\R", -1))
      lines.add(new Line(lines.size() + 1L, List.of(each.split(Pattern.quote("" + mark), -1))));
    return lines;
  }

  private static char markOf(String text) {
    List<String> lines = QUOTED.matcher(text).replaceAll("").lines().limit(200).toList();
    return MARKS.stream()
        .max(Comparator.comparingLong(mark -> score(lines, mark)))
        .filter(mark -> score(lines, mark) > 0)
        .orElse(',');
  }

  /** How many lines the mark parts, into the commonest number of columns; a tab is never prose. */
  private static long score(List<String> lines, char mark) {
    long parted = lines.stream().filter(line -> line.indexOf(mark) >= 0).count();
    if (mark == '\t') return parted * 1000;
    return lines.stream()
        .map(line -> line.chars().filter(each -> each == mark).count())
        .filter(count -> count > 0)
        .collect(
            java.util.stream.Collectors.groupingBy(c -> c, java.util.stream.Collectors.counting()))
        .values()
        .stream()
        .max(Comparator.naturalOrder())
        .orElse(0L);
  }

  private static String decode(String name, byte[] content, List<Doubt> doubts) {
    Optional<Charset> wide = wide(content);
    if (wide.isPresent()) return withoutMark(new String(content, wide.get()));
    try {
      return withoutMark(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException notUnicode) {
      doubts.add(
          new Doubt(
              Place.whole(name),
              "",
              "The file does not say how its letters are written: read as Windows-1252, as older"
                  + " programs write English."));
      return new String(content, Charset.forName("windows-1252"));
    }
  }

  private static Optional<Charset> wide(byte[] content) {
    if (content.length < 2) return Optional.empty();
    int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
    if (mark == 0xFEFF || mark == 0xFFFE) return Optional.of(StandardCharsets.UTF_16);
    return Optional.empty();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
