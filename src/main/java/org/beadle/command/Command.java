package org.beadle.command;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;

/**
 * What a person asked for, understood whole. Names of people, groups and agencies are still as they
 * were typed ({@link Name}); the desk looks them up.
 */
public sealed interface Command {

  /** A name as typed, such as {@code @police-lead} or {@code Neglect group}. */
  record Name(String text) {
    /** In quotation marks, in which any name is read whole. */
    String quoted() {
      return "\"" + text + "\"";
    }
  }

  /** A command about one action. */
  sealed interface OnAction extends Command {
    Ref ref();
  }

  /** Shows an action. */
  record ShowAction(Ref ref) implements OnAction {}

  /**
   * Shows all that happened to an action.
   *
   * @param page the first shows the newest
   */
  record ShowHistory(Ref ref, int page) implements OnAction {}

  /** A command that changes an action. */
  sealed interface Changing extends OnAction {}

  /** Finishes an action. */
  record Done(Ref ref, Optional<String> note) implements Changing {}

  /** Marks the milestone due next as met; the action goes on to its later dates. */
  record Met(Ref ref, Optional<String> note) implements Changing {}

  /** Opens a finished action again. */
  record Reopen(Ref ref, Optional<String> reason) implements Changing {}

  /** A chair accepts that an action is finished. */
  record Accept(Ref ref) implements Changing {}

  /** Declares a colour. */
  record Declare(Ref ref, Rag rag, Optional<String> note) implements Changing {}

  /** Adds a progress note. */
  record AddNote(Ref ref, String text) implements Changing {}

  /** Adds a link to evidence; an http or https address. */
  record AddEvidence(Ref ref, String url) implements Changing {}

  /** Re-dates an action, or asks the chair to. */
  record Redate(Ref ref, LocalDate due, Optional<String> reason) implements Changing {}

  /** Promises what is late, or soon will be, by a day. */
  record PromiseBy(Ref ref, LocalDate day) implements Changing {}

  /** A chair answers a wish for another date. */
  record AnswerDate(Ref ref, boolean granted, Optional<String> reason) implements Changing {
    public AnswerDate(Ref ref, boolean granted) {
      this(ref, granted, Optional.empty());
    }
  }

  /** Hands an action to another lead. */
  record HandOver(Ref ref, Name to) implements Changing {}

  /** Holds an action's nudges for some days. */
  record Snooze(Ref ref, int days) implements Changing {
    /** The most days, at once and in a row. */
    public static final int MOST_DAYS = 28;
  }

  /** Says what an action waits for: another action, or a party. */
  record Block(Ref ref, Optional<Ref> byAction, Optional<Name> byParty, Optional<String> note)
      implements Changing {}

  /** Says that what an action waited for is out of the way. */
  record Unblock(Ref ref) implements Changing {}

  /** Adds an action to the plan. */
  record AddAction(String title, Name lead, LocalDate due, Optional<Integer> priority)
      implements Command {}

  /** Lists actions. */
  record ListActions(Filter filter) implements Command {}

  /** A summary by colour. */
  record ShowRag(Filter filter) implements Command {}

  /** Which actions a list or summary is about. */
  sealed interface Filter {
    /** All of them. */
    record All() implements Filter {}

    /** Those that the asker answers for. */
    record Mine() implements Filter {}

    /** Those with a missed date. */
    record Late() implements Filter {}

    /** Those due within so many days. */
    record DueWithin(int days) implements Filter {}

    record OfPriority(int number) implements Filter {}

    record OfGroup(Name group) implements Filter {}

    record OfAgency(Name agency) implements Filter {}

    record OfColour(Rag rag) implements Filter {}
  }

  /** A command about the diary, registers or attendance. */
  sealed interface OfMeetings extends Command
      permits ShowNextMeetings,
          ListMeetings,
          ShowAttendance,
          AnswerCommand,
          AttendanceCommand,
          DiaryCommand,
          ProgrammeCommand,
          RegisterCommand,
          CalendarCommand {}

  /** Shows the meetings that come next. */
  record ShowNextMeetings() implements OfMeetings {}

  /** Lists meetings, all or a group's. */
  record ListMeetings(Optional<Name> group) implements OfMeetings {}

  /** Shows how many of the expected seats were filled. */
  record ShowAttendance(Whose whose, Years years) implements OfMeetings {}

  /** Whose attendance is asked for. */
  sealed interface Whose {
    /** That of all groups. */
    record Everybodys() implements Whose {}

    record OfGroup(Name group) implements Whose {}

    record OfAgency(Name agency) implements Whose {}

    record OfPerson(Name person) implements Whose {}

    /** That of the asker. */
    record Mine() implements Whose {}
  }

  /** Which of the board's years are meant. */
  sealed interface Years {
    /** The one that holds today. */
    record Current() implements Years {}

    /** The one that begins in a calendar year. */
    record BeginningIn(int year) implements Years {}

    record All() implements Years {}
  }

  /** This week's digest now. */
  record ShowDigest() implements Command {}

  /** Open escalations. */
  record ShowEscalations() implements Command {}

  /** What will be sent, and to whom, in the coming days. */
  record ShowUpcoming(int days) implements Command {}

  /** The board as it stood on a day. */
  record AsAt(LocalDate day, Filter filter) implements Command {}

  /** Takes back the asker's last change, or the one that a button names. */
  record Undo() implements Command {}

  /** The asker is away, from the first to the last day. */
  record Away(LocalDate from, LocalDate until) implements Command {}

  /** The asker is back: days away that are left do not count. */
  record Back() implements Command {}

  /** Joins a platform's user to a member. */
  record Join(String code) implements Command {}

  /** Sends again a message that did not arrive, or opens a place that was closed. */
  record SendAgain(String code) implements Command {}

  /** Help, on everything or on one command's words. */
  record Help(Optional<String> about) implements Command {}
}
