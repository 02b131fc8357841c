package org.beadle.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beadle.command.Command.Filter;
import org.beadle.command.Command.Name;
import org.beadle.plan.Ref;

/** Writes a command in the grammar's own words. Reading them gives the same command. */
public final class CommandWords {
  private CommandWords() {}

  /** Words that end a name, so that a name which holds one is put in quotation marks. */
  private static final Set<String> ENDING = Set.of("for", "by", "note", "because", "priority");

  /** The words, without a slash, such as {@code action 2.3 done}. */
  public static String of(Command command) {
    return switch (command) {
      case Command.OnAction onAction -> "action " + onAction.ref() + onAction(onAction);
      case Command.AddAction add -> added(add);
      case Command.ListActions list -> "action list" + filter(list.filter());
      case Command.ShowRag rag -> "rag" + filter(rag.filter());
      case Command.ShowNextMeetings next -> "meeting";
      case Command.ListMeetings list ->
          "meeting list" + after("group ", list.group().map(CommandWords::name));
      case DiaryCommand diary -> DiaryCommandWords.of(diary);
      case CalendarCommand calendar -> CalendarCommandWords.of(calendar);
      case Command.ShowAttendance show -> AttendanceCommandWords.of(show);
      case RegisterCommand register -> RegisterCommandWords.of(register);
      case ProgrammeCommand ofProgramme -> ProgrammeCommandWords.of(ofProgramme);
      case AttendanceCommand attendance -> AttendanceCommandWords.of(attendance);
      case AnswerCommand answer -> AnswerCommandWords.of(answer);
      case Command.ShowDigest digest -> "board digest";
      case Command.ShowEscalations escalations -> "board escalations";
      case Command.ShowUpcoming upcoming -> "board upcoming " + upcoming.days() + "d";
      case Command.AsAt asAt -> "board as at " + asAt.day() + filter(asAt.filter());
      case Command.Undo undo -> "board undo";
      case Command.Away away -> "board away " + away.from() + " to " + away.until();
      case Command.Back back -> "board back";
      case Command.Join join -> "board join " + join.code();
      case Command.SendAgain again -> "board send again " + again.code();
      case Command.Help help -> "board help" + after("", help.about());
    };
  }

  private static String onAction(Command.OnAction command) {
    return switch (command) {
      case Command.ShowAction show -> "";
      case Command.ShowHistory history ->
          " history" + (history.page() == 1 ? "" : " " + history.page());
      case Command.Done done -> " done" + after("", done.note());
      case Command.Met met -> " met" + after("", met.note());
      case Command.Reopen reopen -> " reopen" + after("because ", reopen.reason());
      case Command.Accept accept -> " accept";
      case Command.Declare declare ->
          " " + declare.rag().word().toLowerCase(Locale.ROOT) + after("", declare.note());
      case Command.AddNote note -> " note " + note.text();
      case Command.AddEvidence evidence -> " evidence " + evidence.url();
      case Command.Redate redate -> " due " + redate.due() + after("because ", redate.reason());
      case Command.PromiseBy promise -> " by " + promise.day();
      case Command.AnswerDate answer ->
          answer.granted() ? " approve date" : " refuse date" + after("because ", answer.reason());
      case Command.HandOver handOver -> " owner " + name(handOver.to());
      case Command.Snooze snooze -> " snooze " + snooze.days() + "d";
      case Command.Block block -> " blocked by " + blocker(block) + after("note ", block.note());
      case Command.Unblock unblock -> " unblocked";
    };
  }

  private static String blocker(Command.Block block) {
    return block
        .byAction()
        .map(Ref::toString)
        .or(() -> block.byParty().map(CommandWords::name))
        .orElseThrow(() -> new IllegalArgumentException("a blocker is an action or a party"));
  }

  private static String added(Command.AddAction add) {
    return "action add "
        + add.title()
        + " for "
        + name(add.lead())
        + " by "
        + add.due()
        + add.priority().map(number -> " priority " + number).orElse("");
  }

  private static String filter(Filter filter) {
    return switch (filter) {
      case Filter.All all -> "";
      case Filter.Mine mine -> " mine";
      case Filter.Late late -> " late";
      case Filter.DueWithin within -> " due " + within.days() + "d";
      case Filter.OfPriority priority -> " priority " + priority.number();
      case Filter.OfGroup group -> " group " + name(group.group());
      case Filter.OfAgency agency -> " agency " + name(agency.agency());
      case Filter.OfColour colour -> " " + colour.rag().word().toLowerCase(Locale.ROOT);
    };
  }

  static String name(Name name) {
    List<String> words = List.of(name.text().toLowerCase(Locale.ROOT).split("\\s+"));
    boolean plain = words.stream().noneMatch(ENDING::contains) && !beginsWithRef(words);
    return plain ? name.text() : name.quoted();
  }

  private static boolean beginsWithRef(List<String> words) {
    return Stream.of(1, 2)
        .filter(number -> number <= words.size())
        .map(number -> String.join(" ", words.subList(0, number)))
        .anyMatch(start -> Ref.parse(start).isPresent());
  }

  private static String after(String words, Optional<String> text) {
    return text.map(some -> " " + words + some).orElse("");
  }
}
