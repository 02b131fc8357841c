package org.beadle.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.beadle.command.Command.Filter;
import org.beadle.command.Command.Name;
import org.beadle.command.Command.Whose;
import org.beadle.command.Command.Years;
import org.beadle.meeting.Answer;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;

/** Every command that a person may give. */
final class Commands {
  private Commands() {}

  static Arbitrary<Ref> refs() {
    return Combinators.combine(
            Arbitraries.of("", "", "TP ", "TP", "#", "A"),
            Arbitraries.integers().between(0, 99),
            Arbitraries.of("", ".1", ".10", ".3.2"),
            Arbitraries.of("", "", "a", ".b"))
        .as((before, number, more, letter) -> before + number + more + letter)
        .map(text -> Ref.parse(text).orElseThrow());
  }

  /** Free text: anything that neither begins nor ends with a space. */
  static Arbitrary<String> texts() {
    Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(30);
    Arbitrary<String> words =
        Arbitraries.of(
                "sent",
                "for",
                "by",
                "note",
                "because",
                "done",
                "2.3",
                "“the audit”",
                "St.",
                "priority",
                "2",
                "30",
                "Sept.",
                "\"",
                "it's",
                "/action",
                "…")
            .list()
            .ofMinSize(1)
            .ofMaxSize(8)
            .map(all -> String.join("  ", all));
    return Arbitraries.oneOf(wild, words)
        .map(text -> Utterance.of("x " + text))
        .filter(said -> said.size() > 1)
        .map(said -> said.raw(1, said.size()));
  }

  static Arbitrary<Name> names() {
    return Arbitraries.of(
            "@police-lead",
            "Neglect group",
            "Police",
            "Children's Services",
            "QA & P",
            "Health",
            "Schools for all",
            "By the sea",
            "Note group",
            "A 1",
            "2.3",
            "2.3 group",
            "Quality and",
            "<@U024BE7LH>",
            "Ms O’Neill",
            "late",
            "mine",
            "priority 3")
        .map(Name::new);
  }

  /** Titles in one line that are no quotation from end to end. */
  static Arbitrary<String> titles() {
    return texts().filter(title -> !Quotes.quoted(title));
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-800, 4000).map(Table.TODAY::plusDays);
  }

  static Arbitrary<Filter> filters() {
    return Arbitraries.oneOf(
        Arbitraries.of(new Filter.All(), new Filter.Mine(), new Filter.Late()),
        Arbitraries.integers().between(1, DaySlots.LONGEST_SPAN).map(Filter.DueWithin::new),
        Arbitraries.integers().between(0, 999).map(Filter.OfPriority::new),
        names().map(Filter.OfGroup::new),
        names().map(Filter.OfAgency::new),
        Arbitraries.of(Rag.class).map(Filter.OfColour::new));
  }

  static Arbitrary<Whose> whose() {
    return Arbitraries.<Whose>oneOf(
        Arbitraries.of(new Whose.Everybodys(), new Whose.Mine()),
        Arbitraries.oneOf(names(), years()).map(Whose.OfGroup::new),
        Arbitraries.oneOf(names(), years()).map(Whose.OfAgency::new),
        names().filter(name -> name.text().matches("<?@.*")).map(Whose.OfPerson::new));
  }

  /** Names that might be taken for a year. */
  private static Arbitrary<Name> years() {
    return Arbitraries.of("2012-13", "Review 2012/13", "all years", "Team 3 all years", "years")
        .map(Name::new);
  }

  static Arbitrary<Years> spans() {
    return Arbitraries.oneOf(
        Arbitraries.of(new Years.Current(), new Years.All()),
        Arbitraries.integers().between(1000, 2999).map(Years.BeginningIn::new));
  }

  private static Arbitrary<CalendarCommand.Calendar> calendars() {
    return Arbitraries.oneOf(
        Arbitraries.of(new CalendarCommand.Calendar.Own(), new CalendarCommand.Calendar.OfBoard()),
        names().map(CalendarCommand.Calendar.OfGroup::new));
  }

  private static Arbitrary<Command> replies() {
    Arbitrary<AnswerCommand.Which> which =
        Combinators.combine(names().optional(), days().optional()).as(AnswerCommand.Which::new);
    return Combinators.combine(
            Arbitraries.of(Answer.Kind.class), which, names().optional(), names())
        .as(
            (kind, meeting, seat, deputy) ->
                new AnswerCommand.Reply(
                    kind,
                    meeting,
                    seat,
                    Optional.of(deputy).filter(name -> kind == Answer.Kind.DEPUTY)));
  }

  /** What a group may be called, with all that might be taken for something else. */
  private static Arbitrary<Name> bodies() {
    Arbitrary<Name> unclear =
        Arbitraries.of(
                "List group",
                "Liaison to schools",
                "Group of the week",
                "May",
                "Group June",
                "Friday club",
                "Look at",
                "Health and",
                "Area 3",
                "Because",
                "Meeting",
                "Next",
                "Regstar group",
                "12 May")
            .map(Name::new);
    return Arbitraries.oneOf(names(), unclear);
  }

  private static Arbitrary<LocalTime> times() {
    return Arbitraries.integers()
        .between(0, 24 * 60 - 1)
        .map(minute -> LocalTime.MIN.plusMinutes(minute));
  }

  private static Arbitrary<String> places() {
    return Arbitraries.of(
        "County Hall, room 2",
        "10 Downing Street",
        "at the lake",
        "https://meet.example.org/a?b=1",
        "St. John’s, to the left");
  }

  private static Arbitrary<Command> diary() {
    return Arbitraries.oneOf(
        Combinators.combine(
                bodies(),
                days().list().ofMinSize(1).ofMaxSize(4),
                times().optional(),
                places().optional())
            .as(DiaryCommand.AddMeetings::new),
        Combinators.combine(
                bodies(),
                days().optional(),
                days().map(Optional::of),
                times().optional(),
                places().optional())
            .as(DiaryCommand.MoveMeeting::new),
        Combinators.combine(bodies(), days().optional(), times(), places().optional())
            .as(
                (group, day, at, place) ->
                    new DiaryCommand.MoveMeeting(
                        group, day, Optional.empty(), Optional.of(at), place)),
        Combinators.combine(bodies(), days().optional(), texts().optional())
            .as(DiaryCommand.CancelMeeting::new),
        Combinators.combine(bodies(), Arbitraries.integers().between(1000, 2999).optional())
            .as(DiaryCommand.ProposeMeetings::new),
        Combinators.combine(bodies(), days().optional()).as(DiaryCommand.ShowMeeting::new));
  }

  /** Without those about which one would be asked first. */
  static Arbitrary<Command> all() {
    return Arbitraries.oneOf(wordless(), worded().filter(Commands::isPlain));
  }

  private static boolean isPlain(Command command) {
    Context context = new Context(Table.TODAY, Table.WEEKDAYS);
    return Heard.of(Utterance.of(CommandWords.of(command)), Grammar.RULES, context)
        .map(Heard::isPlain)
        .orElse(true);
  }

  /** Commands that hold no words of the asker's own. */
  static Arbitrary<Command> wordless() {
    return Arbitraries.<Command>oneOf(
        refs().map(Command.ShowAction::new),
        refs().map(ref -> new Command.Done(ref, Optional.empty())),
        refs().map(ref -> new Command.Met(ref, Optional.empty())),
        refs().map(ref -> new Command.Reopen(ref, Optional.empty())),
        refs().map(Command.Accept::new),
        refs().map(ref -> new Command.Declare(ref, Rag.GREEN, Optional.empty())),
        Combinators.combine(refs(), days())
            .as((ref, day) -> new Command.Redate(ref, day, Optional.empty())),
        Combinators.combine(refs(), Arbitraries.of(true, false)).as(Command.AnswerDate::new),
        Combinators.combine(refs(), Arbitraries.integers().between(1, Command.Snooze.MOST_DAYS))
            .as(Command.Snooze::new),
        Combinators.combine(refs(), refs())
            .as(
                (ref, by) ->
                    new Command.Block(ref, Optional.of(by), Optional.empty(), Optional.empty())),
        refs().map(Command.Unblock::new),
        Arbitraries.of(
            new Command.ShowDigest(),
            new Command.ShowEscalations(),
            new Command.ShowNextMeetings(),
            new Command.ListMeetings(Optional.empty()),
            new Command.Undo(),
            new Command.Help(Optional.empty())),
        Arbitraries.integers().between(1, DaySlots.LONGEST_SPAN).map(Command.ShowUpcoming::new));
  }

  private static Arbitrary<Command> worded() {
    return Arbitraries.<Command>oneOf(
        Combinators.combine(refs(), texts().optional()).as(Command.Done::new),
        Combinators.combine(refs(), texts().optional()).as(Command.Met::new),
        Combinators.combine(refs(), texts().optional()).as(Command.Reopen::new),
        Combinators.combine(
                refs(),
                Arbitraries.of(Rag.RED, Rag.AMBER, Rag.GREEN),
                texts().filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit)))
            .as((ref, rag, note) -> new Command.Declare(ref, rag, Optional.of(note))),
        Combinators.combine(refs(), texts()).as(Command.AddNote::new),
        Combinators.combine(
                refs(),
                Arbitraries.of(
                    "https://example.org", "HTTP://example.org/A?b=c&d#e", "https://x.uk:8/%20"))
            .as(Command.AddEvidence::new),
        Combinators.combine(refs(), days(), texts().optional()).as(Command.Redate::new),
        Combinators.combine(refs(), names()).as(Command.HandOver::new),
        Combinators.combine(refs(), names(), texts().optional())
            .as(
                (ref, name, note) ->
                    new Command.Block(ref, Optional.empty(), Optional.of(name), note)),
        Combinators.combine(refs(), refs(), texts().optional())
            .as((ref, by, note) -> new Command.Block(ref, Optional.of(by), Optional.empty(), note)),
        Combinators.combine(
                titles(), names(), days(), Arbitraries.integers().between(0, 999).optional())
            .as(Command.AddAction::new),
        filters().map(Command.ListActions::new),
        filters().map(Command.ShowRag::new),
        names().optional().map(Command.ListMeetings::new),
        calendars().map(CalendarCommand.GiveAddress::new),
        calendars().map(CalendarCommand.EndAddress::new),
        replies(),
        Combinators.combine(Arbitraries.of(AnswerCommand.Paper.class), names(), days().optional())
            .as(AnswerCommand.Sent::new),
        ProgrammeCommands.all(),
        diary(),
        Combinators.combine(whose(), spans()).as(Command.ShowAttendance::new),
        RegisterCommands.all(),
        Combinators.combine(Arbitraries.oneOf(names(), years()).optional(), spans())
            .as(AttendanceCommand.ShowMap::new),
        names().map(AttendanceCommand.DraftLetter::new),
        Combinators.combine(days(), filters()).as(Command.AsAt::new),
        Arbitraries.of("7K4M-22QD", "abcd").map(Command.Join::new),
        Arbitraries.of("0h2f6k1v8d3x", "abcd").map(Command.SendAgain::new),
        Arbitraries.of("action", "rag", "action done").map(Optional::of).map(Command.Help::new));
  }
}
