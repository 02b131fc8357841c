package org.beadle.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects the meetings of a diary while a file is read, with every fault and doubt about them. */
final class DiaryLedger {
  private static final String NOTHING =
      "No meeting with a day was found. Columns headed group, date, time and place are wanted; or"
          + " the name of a group with its dates under it.";
  private static final int LONGEST_PLACE = 400;

  private final SourceFile file;
  private final DateCells dates;
  private final List<DiaryEntry> entries = new ArrayList<>();
  private final Findings findings;
  private final Map<String, DiaryEntry> known = new HashMap<>();
  private boolean toldOfEnds;
  private final Set<String> undated = new HashSet<>();

  DiaryLedger(SourceFile file, DateCells dates) {
    this.file = file;
    this.dates = dates;
    this.findings = new Findings(file);
  }

  /**
   * What stands beside the day of a meeting.
   *
   * @param row where it stands
   * @param column where its day stands, counted from 0
   */
  record Beside(Row row, int column, String group, String time, String place, String kind) {
    static Beside nothing(Row row, int column, String group) {
      return new Beside(row, column, group, "", "", "");
    }

    String day() {
      return row.text(column);
    }
  }

  /** Takes one meeting as its cells say. */
  void take(Beside beside) {
    Place where = file.at(beside.row(), beside.column());
    if (NotHeld.isSaidIn(beside.row().words()))
      findings.doubt(beside.row(), "The row says that the meeting is off: it is left out.");
    else
      switch (DiaryCell.of(beside.day(), dates)) {
        case DiaryCell.Dated dated -> take(beside, where, dated);
        case DiaryCell.Open month -> undated(beside, where);
        case DiaryCell.NoSuchDay not -> findings.fault(where, not(beside.day(), not.reason()));
        case DiaryCell.Strange strange ->
            findings.doubt(
                where,
                PlainText.onOneLine(beside.day()),
                "This names no day: no meeting of %s is made of it.".formatted(beside.group()));
      }
  }

  private static String not(String words, String reason) {
    return "“%s” is no date: %s.".formatted(PlainText.onOneLine(words), reason);
  }

  private void undated(Beside beside, Place where) {
    undated.add(beside.group());
    findings.doubt(
        where,
        PlainText.onOneLine(beside.day()),
        "This names no day. No meeting of %s is made of it until a day is written here, or given by /meeting add."
            .formatted(beside.group()));
  }

  private void take(Beside beside, Place where, DiaryCell.Dated dated) {
    dated.assumptions().forEach(it -> findings.doubt(where, beside.day(), sentence(it)));
    DiaryWords words = DiaryWords.of(beside, dated.rest());
    words.doubts().forEach(it -> findings.doubt(file.at(beside.row()), it.words(), it.made()));
    if (words.ends()) tellOfEnds(where, beside.row());
    if (!dates.calendar().isWorkingDay(dated.day())) dayOff(where, beside, dated.day());
    add(
        new DiaryEntry(
            where,
            beside.group(),
            dated.day(),
            words.starts(),
            words.place().map(DiaryLedger::shortened),
            words.kind()));
  }

  private static String sentence(String assumption) {
    return assumption.substring(0, 1).toUpperCase(Locale.UK) + assumption.substring(1) + ".";
  }

  private static String shortened(String place) {
    return place.substring(0, Math.min(LONGEST_PLACE, place.length()));
  }

  private void tellOfEnds(Place where, Row row) {
    if (toldOfEnds) return;
    toldOfEnds = true;
    findings.doubt(
        where,
        PlainText.onOneLine(row.words()),
        "Only when a meeting begins is kept: the ends of all meetings are left out.");
  }

  private void dayOff(Place where, Beside beside, LocalDate day) {
    boolean weekend = day.getDayOfWeek().getValue() > 5;
    findings.doubt(
        where,
        PlainText.onOneLine(beside.day()),
        "This is %s. The meeting is taken as written; check the day."
            .formatted(
                weekend ? "a " + DayWords.weekday(day) : "a bank holiday, " + DayWords.of(day)));
  }

  private void add(DiaryEntry entry) {
    String key = Column.plain(entry.group()) + " " + entry.on();
    DiaryEntry earlier = known.putIfAbsent(key, entry);
    if (earlier == null) entries.add(entry);
    else
      findings.fault(
          entry.where(),
          "%s already has a meeting on this day, at %s."
              .formatted(entry.group(), earlier.where().inFile()));
  }

  /** What is wrong and in doubt so far. */
  Findings findings() {
    return findings;
  }

  DiaryReading reading() {
    if (findings.unreadable().isPresent()) return findings.unreadable().get();
    if (entries.isEmpty() && undated.isEmpty()) return Unreadable.of(file.name(), NOTHING);
    return new ProposedDiary(file.name(), entries, undated, findings.doubtsInOrder());
  }
}
