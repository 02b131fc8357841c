package org.beadle.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the signs of one register mean: as its own legend says, or else as registers commonly have
 * it.
 *
 * @param signs those of the legend, as {@link MarkWord#plain} writes them
 * @param rows the rows that are the legend
 */
record RegisterLegend(Map<String, MarkWord> signs, Set<Row> rows) {
  private static final Pattern PAIR =
      Pattern.compile(
          "(?:^|[\\s,;:(])(?<sign>[^\\s,;:=()]{1,5})\\s*(?:=|\\s[-–]\\s|:\\s)\\s*"
              + "(?<meaning>\\p{L}[\\p{L} /]*)");
  private static final Pattern INTRODUCED =
      Pattern.compile("(?i)(?:key|legend|codes?|marks?)\\b[\\s:–-]*(.*)");

  /** Finds the legend of a file: {@code P = present, A = apologies}, or two columns of them. */
  static RegisterLegend of(List<Row> rows) {
    RegisterLegend legend = new RegisterLegend(new LinkedHashMap<>(), new HashSet<>());
    rows.forEach(legend::look);
    return legend;
  }

  private void look(Row row) {
    Map<String, MarkWord> found = row.filled().size() == 2 ? pair(row) : Map.of();
    if (found.isEmpty()) found = pairs(PlainText.onOneLine(row.words()));
    if (found.isEmpty()) return;
    found.forEach(signs::putIfAbsent);
    rows.add(row);
  }

  private static Map<String, MarkWord> pair(Row row) {
    String sign = row.text(row.filled().get(0));
    Optional<MarkWord> meaning = MarkWord.meaning(row.text(row.filled().get(1)));
    boolean isSign = sign.codePointCount(0, sign.length()) <= 2 || MarkWord.sign(sign).isPresent();
    return isSign && meaning.isPresent() ? Map.of(MarkWord.plain(sign), meaning.get()) : Map.of();
  }

  private static Map<String, MarkWord> pairs(String line) {
    Matcher introduced = INTRODUCED.matcher(line);
    boolean legend = introduced.matches() || line.contains("=");
    Map<String, MarkWord> found = new LinkedHashMap<>();
    if (!legend) return found;
    Matcher pair = PAIR.matcher(introduced.matches() ? introduced.group(1) : line);
    while (pair.find())
      MarkWord.meaning(pair.group("meaning"))
          .ifPresent(word -> found.putIfAbsent(MarkWord.plain(pair.group("sign")), word));
    return found;
  }

  boolean holds(Row row) {
    return rows.contains(row);
  }
}
