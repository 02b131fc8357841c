package org.beadle.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The names by which patterns call their blanks. */
final class Vocabulary {
  private Vocabulary() {}

  private static final Map<String, Part> BLANKS = blanks();

  static Phrase phrase(String notation) {
    return Phrase.of(notation, BLANKS);
  }

  static <T> Part.Option<T> option(
      String notation, Map<String, Part> blanks, Function<Answers, T> builder) {
    return new Part.Option<>(Phrase.of(notation, blanks).parts(), builder);
  }

  private static Map<String, Part> blanks() {
    Map<String, Part> blanks = new HashMap<>();
    for (Slot<?> slot :
        List.of(
            Slots.REF,
            Slots.BLOCKER,
            Slots.PARTY,
            Slots.ABSENT,
            Slots.QUOTED,
            Slots.NOTE,
            Slots.WHY,
            Slots.REASON,
            Slots.TITLE,
            Slots.LEAD,
            Slots.NUMBER,
            Slots.PAGE,
            Slots.URL,
            Slots.NAME,
            Slots.GROUP,
            Slots.AGENCY,
            Slots.PERSON,
            Slots.YEAR,
            AnswerRules.SEAT,
            AnswerRules.DEPUTY,
            AnswerRules.DEPUTISING,
            Slots.CODE,
            Slots.MESSAGE,
            Slots.TOPIC,
            CalendarRules.FOLLOWED)) blanks.put(slot.name(), new Part.Blank(slot));
    DaySlots.ALL.forEach(slot -> blanks.put(slot.name(), new Part.Blank(slot)));
    DiarySlots.ALL.forEach(slot -> blanks.put(slot.name(), new Part.Blank(slot)));
    ProgrammeSlots.ALL.forEach(slot -> blanks.put(slot.name(), new Part.Blank(slot)));
    RegisterSlots.ALL.forEach(slot -> blanks.put(slot.name(), new Part.Blank(slot)));
    blanks.put(Slots.FILTER.name(), new Part.Choice<>(Slots.FILTER, FilterRules.options(blanks)));
    blanks.put(Slots.WHOSE.name(), new Part.Choice<>(Slots.WHOSE, MeetingRules.whose(blanks)));
    blanks.put(
        CalendarRules.CALENDAR.name(),
        new Part.Choice<>(CalendarRules.CALENDAR, CalendarRules.calendars(blanks)));
    return Map.copyOf(blanks);
  }
}
