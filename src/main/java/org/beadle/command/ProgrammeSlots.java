package org.beadle.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The blanks of the commands about agendas and work programmes. */
final class ProgrammeSlots {
  private ProgrammeSlots() {}

  private static final DayReader DAYS = new DayReader();
  private static final YearReader YEARS = new YearReader();
  private static final String RECEIVED = "received";

  static final Slot<String> ITEM =
      Slot.of("item", "what is to be discussed", "Winter pressures", ProgrammeSlots::title)
          .label("title")
          .asking("What is to be discussed?");

  static final Slot<String> REPORT =
      Slot.of("report", "a report's title", "Annual report", ProgrammeSlots::reportTitle)
          .label("title")
          .asking("What is the report called?");

  static final Slot<String> LISTED =
      Slot.of("listed", "an item's number on the agenda, or its title", "3", ProgrammeSlots::title)
          .label("number or title")
          .asking("Which item: its number on the agenda, or its title?");

  static final Slot<Command.Name> FROM =
      Slot.of("from", "a group, an agency or a post", "Police", Slots.PARTY.reader())
          .label("agency, group or post")
          .asking("Who owes the report: which agency, group or post?")
          .most(Slots.PARTY.reach().most());

  static final Slot<LocalDate> DUE =
      Slot.of("due", "the day by which it is due", "20 June", DAYS)
          .label("date")
          .asking("By which day is it due? For example 20 June.")
          .most(DaySlots.DATE.reach().most());

  /** A group where a day may stand instead. */
  static final Slot<Command.Name> DIARISED =
      group("diarised", (said, from, context) -> isDay(said, from, context));

  /** A group where a year may stand instead. */
  static final Slot<Command.Name> PROGRAMMED =
      group("programmed", (said, from, context) -> isYear(said, from, context));

  static final List<Slot<?>> ALL = List.of(ITEM, REPORT, LISTED, FROM, DUE, DIARISED, PROGRAMMED);

  /** Whether all that was said from a word on is something else than a name. */
  private interface Otherwise {
    boolean reads(Utterance said, int from, Context context);
  }

  private static Slot<Command.Name> group(String name, Otherwise otherwise) {
    Slot.Reader<Command.Name> names = Slots.GROUP.reader();
    return Slots.naming(
            name,
            "a group",
            "Full board",
            (said, from, to, context) ->
                !isQuoted(said, from) && otherwise.reads(said, from, context)
                    ? Optional.empty()
                    : names.read(said, from, to, context))
        .label("group")
        .asking("Which group?");
  }

  /** What begins with a quotation mark is a name, even that of a day. */
  private static boolean isQuoted(Utterance said, int from) {
    return said.key(from).startsWith("\"");
  }

  private static boolean isDay(Utterance said, int from, Context context) {
    return DAYS.read(said, from, said.size(), context).isPresent();
  }

  private static boolean isYear(Utterance said, int from, Context context) {
    return YEARS.read(said, from, said.size(), context).isPresent();
  }

  private static Optional<String> title(Utterance said, int from, int to, Context context) {
    return Slots.TITLE.reader().read(said, from, to, context);
  }

  /** "report received" says something of a report that is there, and is no title. */
  private static Optional<String> reportTitle(Utterance said, int from, int to, Context context) {
    return said.is(from, RECEIVED) ? Optional.empty() : title(said, from, to, context);
  }
}
