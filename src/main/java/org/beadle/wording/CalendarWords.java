package org.beadle.wording;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.Meeting;

/** What calendars say of meetings, and what is said of calendars. */
public final class CalendarWords {
  /** The name of the calendar of a person's own meetings. */
  public static final String OWN = "My board meetings";

  private CalendarWords() {}

  /** {@code Neglect Group, Sample board}; a workshop and a cancelled meeting say so. */
  public static String summary(Roster roster, Meeting meeting, boolean cancelled) {
    String workshop = meeting.kind() == Meeting.Kind.WORKSHOP ? " workshop" : "";
    return (cancelled ? "Cancelled: " : "")
        + roster.nameOf(Party.group(meeting.group()))
        + workshop
        + ", "
        + roster.board().name();
  }

  /**
   * What else is to be said of a meeting, in lines.
   *
   * @param way how its reader can still send apologies; empty for who is not expected there
   */
  public static String description(
      Roster roster, Meeting meeting, boolean cancelled, Optional<Medium> way) {
    List<String> lines = new ArrayList<>();
    if (cancelled) lines.add("This will not be held.");
    else if (meeting.starts().isEmpty()) lines.add("Only the day is known so far.");
    if (meeting.kind() == Meeting.Kind.WORKSHOP)
      lines.add("This is a workshop, for which no register is taken.");
    if (!cancelled) way.map(medium -> apologies(roster, meeting, medium)).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private static String apologies(Roster roster, Meeting meeting, Medium medium) {
    return switch (medium) {
      case CHAT ->
          "If you can't come, say “meeting apologies "
              + roster.nameOf(Party.group(meeting.group()))
              + " "
              + Days.written(meeting.on())
              + "” to Beadle.";
      case LETTER ->
          "If you can't come, choose “Send apologies” or “Send a deputy” in Beadle's message about"
              + " this meeting.";
    };
  }

  /** The calendar of a group, or of a whole board. */
  public static String name(Board board, Optional<String> group) {
    return group.map(name -> name + ", " + board.name()).orElse(board.name());
  }

  /** Hands an address over, with what to do with it. */
  public static Post given(String calendar, URI address) {
    String opening = "This is the secret address of the calendar “" + calendar + "”:";
    String how =
        "In Outlook choose Add calendar and then Subscribe from web, in Google Calendar Other"
            + " calendars and then From URL, or on an iPhone or Mac Add subscription calendar, and"
            + " paste it there.";
    String secret =
        "Whoever has it can read these meetings, so please keep it to yourself; “meeting calendar"
            + " stop” ends it.";
    return Post.of(
            opening + " " + address + " " + how + " " + secret,
            List.of(
                new Block.Text(opening),
                new Block.Text(address.toString()),
                new Block.Text(how),
                new Block.Text(secret)))
        .toAskerAlone();
  }

  /** Addresses were ended. */
  public static Post ended(String calendar, int addresses) {
    String which = addresses == 1 ? "The address" : "All " + addresses + " addresses";
    return Post.text(
        which
            + " of the calendar “"
            + calendar
            + "” "
            + (addresses == 1 ? "has" : "have")
            + " ended. Calendar programs read nothing there any more.");
  }
}
