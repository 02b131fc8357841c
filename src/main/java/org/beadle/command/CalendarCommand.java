package org.beadle.command;

/** A command about the address at which a calendar program reads meetings. */
public sealed interface CalendarCommand extends Command.OfMeetings {
  Calendar of();

  /** Gives the asker an address of a calendar. */
  record GiveAddress(Calendar of) implements CalendarCommand {}

  /** Ends every address of a calendar that the asker was given. */
  record EndAddress(Calendar of) implements CalendarCommand {}

  /** Whose meetings stand in a calendar. */
  sealed interface Calendar {
    /** Those of the groups on which the asker sits. */
    record Own() implements Calendar {}

    record OfBoard() implements Calendar {}

    record OfGroup(Command.Name group) implements Calendar {}
  }
}
