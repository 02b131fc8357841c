package org.beadle.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.beadle.command.Command.Years;
import org.beadle.plan.DueLanguage;

/** The blanks of the commands about the diary. */
final class DiarySlots {
  private DiarySlots() {}

  private static final int LONGEST_PLACE = 400;

  /** More days than any group meets on in a year. */
  private static final int LONGEST_LIST = 250;

  /** The most words of a time of many days, such as “the end of next month”. */
  private static final int LONGEST_OPEN = 5;

  /** Such a time, cut off. */
  private static final Pattern OPEN_BEGUN =
      Pattern.compile("(?i).*\\s(?:(?:end|start|beginning|middle)(?: of)?|mid|next|this|the)");

  /** How like a verb a word is that may be meant for it. */
  private static final double MISTYPED = 0.12;

  /** What may be done with meetings, and so begins no group's name unless in quotation marks. */
  static final Set<String> VERBS =
      Set.of(
          "next",
          "list",
          "add",
          "move",
          "cancel",
          "propose",
          "coming",
          "apologies",
          "deputy",
          "invite",
          "register",
          "present",
          "absent",
          "confirm",
          "amend",
          "agenda",
          "item",
          "programme",
          "report",
          "papers",
          "minutes",
          "feed",
          "calendar");

  private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

  /** What a name may hold in quotation marks only, since it is likelier a day that can't be. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?:.*\\s)?(?<day>\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
              + MONTH
              + "|"
              + MONTH
              + "\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}/\\d{1,2}(?:/\\d+)?|\\d+[-.]\\d+[-.]\\d+"
              + "|\\d{1,2}:\\d{2})(?:[\\s,:].*)?");

  static final Slot<Command.Name> BODY =
      Slots.naming("body", "a group", "Full board", DiarySlots::bodyBeforeDay)
          .label("group")
          .asking("Which group?");

  static final Slot<Command.Name> CONVENED =
      Slots.naming("convened", "a group", "Full board", DiarySlots::convened)
          .label("group")
          .asking("Which group?");

  static final Slot<List<LocalDate>> DAYS =
      Slot.of("meetingdays", "a date", "12 May", new DayListReader())
          .label("date, date, …")
          .asking("On which day, and at what time? For example 12 May 10:00.")
          .most(LONGEST_LIST);

  static final Slot<LocalDate> HELD =
      Slot.of("held", "the day of the meeting", "12 May", new MeetingDayReader())
          .label("date")
          .asking("On which day is the meeting? For example 12 May.")
          .most(8);

  static final Slot<LocalDate> NEW_DAY =
      Slot.of("newday", "a date", "14 May", new MeetingDayReader())
          .label("date")
          .asking("To which day, and at what time? For example 14 May 14:30.")
          .most(8);

  static final Slot<LocalTime> TIME =
      Slot.of("time", "a time of day", "10:00", new TimeReader())
          .asking("At what time? For example 10:00.")
          .most(2);

  static final Slot<LocalTime> HOURS =
      Slot.of("hours", "a time of day", "10:00", TimeReader.beginning())
          .label("time")
          .asking("At what time? For example 10:00.")
          .most(4);

  static final Slot<String> PLACE =
      Slot.of("place", "a place", "County Hall, room 2", DiarySlots::place)
          .asking("Where? A place, or the link of an online meeting.");

  static final Slot<Integer> SERIES =
      Slot.of("series", "a year of the board", "2026-27", DiarySlots::year)
          .label("year")
          .asking("Which year? For example 2026-27.")
          .most(1);

  static final List<Slot<?>> ALL =
      List.of(BODY, CONVENED, DAYS, HELD, NEW_DAY, TIME, HOURS, PLACE, SERIES);

  /**
   * A name that neither holds a day nor cuts one in two, unless it is in quotation marks. “Next” is
   * no group's: it belongs to the day or the group behind it.
   */
  static Optional<Command.Name> body(Utterance said, int from, int to, Context context) {
    if (to - from == 1 && said.is(from, "next")) return Optional.empty();
    String text = said.bare(from, to);
    boolean inMarks = Quotes.quoted(text);
    return mayHoldDay(said, from, to) && !inMarks
        ? Optional.empty()
        : Slots.name(said, from, to, context);
  }

  /** The same where a day follows: a month or a week at its end is likelier meant for that. */
  private static Optional<Command.Name> bodyBeforeDay(
      Utterance said, int from, int to, Context context) {
    boolean open =
        IntStream.range(Math.max(from + 1, to - LONGEST_OPEN), to)
            .anyMatch(at -> DueLanguage.leavesDayOpen(said.bare(at, to)));
    boolean begun = OPEN_BEGUN.matcher(said.bare(from, to)).matches();
    return (open || begun) && !Quotes.quoted(said.bare(from, to))
        ? Optional.empty()
        : body(said, from, to, context);
  }

  private static boolean mayHoldDay(Utterance said, int from, int to) {
    return DAY.matcher(said.bare(from, to)).matches() || cutsDay(said, to);
  }

  /** The words of a text that look like a day, whether or not there is such a day. */
  static Optional<String> dayIn(String text) {
    return Optional.of(DAY.matcher(text)).filter(Matcher::matches).map(found -> found.group("day"));
  }

  /** Whether a number ends here that belongs to the month behind it. */
  static boolean cutsDay(Utterance said, int to) {
    return to < said.size()
        && said.key(to - 1).matches("\\d{1,2}(?:st|nd|rd|th)?")
        && said.key(to).matches("of|" + MONTH);
  }

  /** A group right after the noun: a word that is, or may be meant for, a verb begins none. */
  private static Optional<Command.Name> convened(
      Utterance said, int from, int to, Context context) {
    boolean afterNoun = from == 1 && said.is(0, "meeting");
    return afterNoun && !mayBeVerb(said.key(from))
        ? body(said, from, to, context)
        : Optional.empty();
  }

  static boolean mayBeVerb(String word) {
    return VERBS.stream()
        .anyMatch(
            verb ->
                verb.equals(word)
                    || (Math.abs(verb.length() - word.length()) <= 1
                        && !word.startsWith("\"")
                        && Likeness.distance(word, verb) <= MISTYPED));
  }

  /** A place has a letter in it: “at 10” says when, and leaves open whether in the morning. */
  private static Optional<String> place(Utterance said, int from, int to, Context context) {
    String place = Quotes.unquoted(said.bare(from, to)).strip().replaceAll("^<(http[^>]*)>$", "$1");
    boolean named = place.codePoints().anyMatch(Character::isLetter);
    boolean fits = named && place.length() <= LONGEST_PLACE;
    return fits && TimeReader.beginning(place).isEmpty() ? Optional.of(place) : Optional.empty();
  }

  private static Optional<Integer> year(Utterance said, int from, int to, Context context) {
    return new YearReader()
        .read(said, from, to, context)
        .flatMap(
            year ->
                year instanceof Years.BeginningIn(int begins)
                    ? Optional.of(begins)
                    : Optional.empty());
  }
}
