package org.beadle.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beadle.plan.DueLanguage;

/** Collects the marks of registers while a file is read, with every fault and doubt about them. */
final class RegisterLedger {
  private static final String NOTHING =
      "No mark was found. A table is wanted with an agency or a person in each row and the day of a"
          + " meeting above each column; or columns headed date, group, agency and mark.";

  private final SourceFile file;
  private final LocalDate today;
  private final DateCells dates;
  private final Findings findings;
  private final Set<String> told = new HashSet<>();
  private boolean tabled;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /** The register of a group and day while it is gathered. */
  private record Draft(
      Place where, String group, LocalDate on, Map<String, ProposedRegister.Line> lines) {}

  RegisterLedger(SourceFile file, LocalDate today, DateCells dates) {
    this.file = file;
    this.today = today;
    this.dates = dates;
    this.findings = new Findings(file);
  }

  /** A table of marks was found, be there any in it or not. */
  void foundTable() {
    tabled = true;
  }

  /** The day that a cell names; empty where it names none, which is a fault or a doubt. */
  Optional<LocalDate> day(Row row, int column) {
    Place where = file.at(row, column);
    String words = PlainText.onOneLine(row.text(column));
    return switch (DiaryCell.of(words, dates)) {
      case DiaryCell.Dated dated -> Optional.of(past(where, words, dated));
      case DiaryCell.Open month -> {
        once(where, words, "This names no day. No register is made until a day is written here.");
        yield Optional.empty();
      }
      case DiaryCell.NoSuchDay not -> {
        findings.fault(where, "“%s” is no date: %s.".formatted(words, not.reason()));
        yield Optional.empty();
      }
      case DiaryCell.Strange strange -> {
        once(where, words, "This names no day: nothing is entered.");
        yield Optional.empty();
      }
    };
  }

  /** A register is of a day that was: without a year, of the last one. */
  private LocalDate past(Place where, String words, DiaryCell.Dated dated) {
    boolean yearless = !dated.assumptions().isEmpty() && !DueLanguage.leavesDayOpen(words);
    if (yearless)
      once(
          where,
          words,
          "No year is given: taken as %s, the last one.".formatted(DayWords.of(dated.day())));
    return dated.day();
  }

  /** Whether a register may be of {@code day}; a fault where it is still to come. */
  boolean isPast(Place where, LocalDate day) {
    if (!day.isAfter(today)) return true;
    String message =
        "%s is still to come: a register is of a meeting that was held."
            .formatted(DayWords.of(day));
    if (told.add(where + message)) findings.fault(where, message);
    return false;
  }

  /** Enters what one cell says of those named. */
  void enter(String group, LocalDate on, ProposedRegister.Line line) {
    Draft draft =
        drafts.computeIfAbsent(
            Column.plain(group) + " " + on,
            none -> new Draft(line.where(), group, on, new LinkedHashMap<>()));
    String key = String.join("|", line.names()).toLowerCase(Locale.UK);
    ProposedRegister.Line earlier = draft.lines().putIfAbsent(key, line);
    if (earlier != null && !earlier.mark().equals(line.mark()))
      findings.fault(
          line.where(),
          "“%s” has another mark for this day at %s."
              .formatted(line.who(), earlier.where().inFile()));
  }

  /** A doubt that is listed at its first place only. */
  void once(Place where, String words, String assumed) {
    if (told.add(words + assumed)) findings.doubt(where, words, assumed);
  }

  /** What is wrong and in doubt so far. */
  Findings findings() {
    return findings;
  }

  RegistersReading reading() {
    if (findings.unreadable().isPresent()) return findings.unreadable().get();
    if (drafts.isEmpty() && !tabled) return Unreadable.of(file.name(), NOTHING);
    List<ProposedRegister> registers =
        drafts.values().stream()
            .map(
                it ->
                    new ProposedRegister(
                        it.where(), it.group(), it.on(), List.copyOf(it.lines().values())))
            .toList();
    return new ProposedRegisters(file.name(), registers, findings.doubtsInOrder());
  }
}
