package org.beadle.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.RegisterEntry;

/** Says what a register, or an answer beforehand, says of a seat. */
public final class MarkWords {
  private MarkWords() {}

  /** {@code Present, arrived 10:20}; {@code Deputy: Health lead}. */
  public static String of(RegisterEntry entry, Roster roster) {
    Stream<String> parts =
        Stream.of(
                Optional.of(mark(entry, roster)),
                entry.arrived().map(time -> "arrived " + time),
                entry.left().map(time -> "left " + time))
            .flatMap(Optional::stream);
    return parts.collect(Collectors.joining(", "));
  }

  private static String mark(RegisterEntry entry, Roster roster) {
    return switch (entry.mark()) {
      case PRESENT -> "Present";
      case DEPUTY -> "Deputy: " + entry.who().map(who -> name(who, roster)).orElse("not named");
      case APOLOGIES -> "Apologies";
      case ABSENT -> "Absent";
      case IN_ATTENDANCE -> "In attendance";
      case NOT_EXPECTED -> "Not expected";
    };
  }

  /** An answer that is no entry yet. */
  static String of(Answer answer, Roster roster) {
    return switch (answer.kind()) {
      case COMING -> "said to be coming";
      case APOLOGIES -> "apologies sent, not entered yet";
      case DEPUTY ->
          "deputy "
              + answer.deputy().map(who -> name(who, roster)).orElse("not named")
              + " announced, not entered yet";
    };
  }

  /** The name of somebody who came. */
  public static String name(Attendee who, Roster roster) {
    return switch (who) {
      case Attendee.OnBoard(long member) ->
          roster.member(member).map(Member::name).orElse("somebody who has left");
      case Attendee.Named(String name) -> name;
    };
  }

  /** The names of several, with "and". */
  static String names(List<RegisterEntry> entries, Roster roster) {
    return Count.and(
        entries.stream()
            .map(entry -> entry.who().map(who -> name(who, roster)).orElse("somebody"))
            .toList());
  }
}
