package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.command.CaseData;
import org.beadle.command.Reading;
import org.beadle.plan.Ref;

/** Why a command was not done. {@link Refusals} says it. */
public sealed interface Refusal {

  /** The action stands so that there is nothing to do. */
  sealed interface Standing extends Refusal {
    Ref ref();
  }

  /** What was named is not there, or a day is on the wrong side of today. */
  sealed interface Missing extends Refusal {}

  /** Something can't be done to the diary of meetings. */
  sealed interface OfDiary extends Refusal permits DiaryRefusal {}

  /** Something can't be done to a register. */
  sealed interface OfRegister extends Refusal permits RegisterRefusal {}

  /**
   * No action has this number.
   *
   * @param nearest those of actions that the asker may see
   */
  record NoSuchAction(Ref ref, List<Ref> nearest) implements Missing {}

  /**
   * The action with this number was taken out of the plan.
   *
   * @param on the day at the board
   * @param nearest those of actions that the asker may see
   */
  record ActionTakenOut(Ref ref, LocalDate on, List<Ref> nearest) implements Missing {}

  /**
   * Nobody and nothing on the board has this name.
   *
   * @param nearest names that are like it
   */
  record NoSuchName(String name, List<String> nearest) implements Missing {}

  /**
   * A mention means an account that is of nobody on the board.
   *
   * @param name what people read for it, which anybody may have chosen
   */
  record NoSuchAccount(String name) implements Missing {}

  /** The name fits several. */
  record SeveralOfThatName(String name, List<String> found) implements Missing {}

  /**
   * A group was asked for by an agency's name, or the other way round.
   *
   * @param instead the words that ask for it as what it is
   */
  record OtherKind(String name, boolean agency, String instead) implements Missing {}

  /** A confidential group's actions are not shown where the answer would go. */
  record ActionsNotShownHere(String group) implements Missing {}

  /** A confidential group's actions were asked for where they may not be shown. */
  record ActionsConfidential(String group) implements Missing {}

  /** Who only reads on the board, such as a lay member, leads no action. */
  record OnlyReads(String name) implements Missing {}

  record NoSuchPriority(int number, List<Integer> known) implements Missing {}

  /**
   * The asker may not do it.
   *
   * @param who those who may, by name or by what they are
   */
  record NotPermitted(List<String> who) implements Refusal {}

  record NotUnderstood(Reading.NotUnderstood reading) implements Refusal {}

  /**
   * The platform's user is nobody that the board knows.
   *
   * @param ask whom to ask, by name
   */
  record UnknownPerson(List<String> ask) implements Refusal {}

  /** Nobody can tell who the platform's user is, since it could not be asked. */
  record NotLookedUp(String platform) implements Refusal {}

  /** The code is wrong, used or too old. */
  record BadCode() implements Refusal {}

  /**
   * The asker sits on several boards and did not say which is meant.
   *
   * @param words what was said, to be said again about the one that is chosen
   */
  record WhichBoard(List<Board> boards, String words) implements Refusal {}

  record CarriesCaseData(CaseData kind) implements Refusal {}

  /** What was said of a meeting was not kept. */
  record NotAnswered(AnswerRefusal why) implements Refusal {}

  record NothingToUndo() implements Refusal {}

  /** What was said of an agenda does not fit the diary, or what is on the agenda. */
  sealed interface OfAgenda extends Missing {}

  /**
   * No group whose meetings the asker may see meets then.
   *
   * @param day empty for from today on
   */
  record NobodyMeets(Optional<LocalDate> day) implements OfAgenda {}

  record MeetingCancelled(String group, LocalDate day) implements OfAgenda {}

  record MeetingPast(String group, LocalDate day) implements OfAgenda {}

  record OnAgendaAlready(String title, String group) implements OfAgenda {}

  /** No item, or several, have that number or title. */
  record NoSuchItem(String item, String group, List<String> known) implements OfAgenda {}

  /** It is on the agenda of every meeting, and can't be taken off one. */
  record StandsOnEveryAgenda(String title, String group) implements OfAgenda {}

  record NoReport(String title) implements OfAgenda {}

  record ReceivedAlready(String title, LocalDate on) implements OfAgenda {}

  record DueAfterMeeting(LocalDate due, LocalDate meeting) implements OfAgenda {}

  record TitleTooLong(int most) implements OfAgenda {}

  /** No message of the board has this code. */
  record NoSuchMessage(String code) implements Missing {}

  /** The message arrived, or is on its way. */
  record NothingToSendAgain() implements Refusal {}

  /**
   * The record was changed after the change that was to be taken back.
   *
   * @param by whose later change it was
   * @param action the ref of the action that was changed; empty where it is none, or not shown
   * @param change the sentence that told of the change; empty where it is not shown
   */
  record ChangedSince(String by, LocalDate on, Optional<Ref> action, Optional<String> change)
      implements Refusal {}

  record AlreadyUndone() implements Refusal {}

  record AlreadyFinished(Ref ref, String by, LocalDate on) implements Standing {}

  record NotFinished(Ref ref) implements Standing {}

  /** It can be accepted only once it is finished. */
  record NotYetFinished(Ref ref) implements Standing {}

  record NothingToAccept(Ref ref) implements Standing {}

  record NoDateAsked(Ref ref) implements Standing {}

  record NoOpenDate(Ref ref) implements Standing {}

  record SameDate(Ref ref, LocalDate due) implements Standing {}

  /**
   * Reminders were held for so many days in a row already, or would be.
   *
   * @param last the last day for which they may be held
   */
  record SnoozedForLong(Ref ref, int days, LocalDate last) implements Standing {}

  record NotBlocked(Ref ref) implements Standing {}

  record BlocksItself(Ref ref) implements Standing {}

  /** The same where why may not be told. */
  record CantWait(Ref ref, Ref blocking) implements Standing {}

  /**
   * What it would wait for is finished.
   *
   * @param by who finished the other one, by name
   */
  record WaitsForFinished(Ref ref, Ref finished, String by, LocalDate on) implements Standing {}

  /** A promise is for what is late by the promised day. */
  record DueLater(Ref ref, LocalDate due) implements Standing {}

  /**
   * A promise for a day that is too far ahead.
   *
   * @param latest the last day that can be promised
   */
  record PromisedTooFar(Ref ref, LocalDate latest) implements Standing {}

  /** As many promises as may be were given for the date. */
  record PromisedOften(Ref ref, LocalDate due) implements Standing {}

  /** Nothing tells of days away that could end. */
  record NotAway() implements Missing {}

  /** A last day lies before the first. */
  record EndsBeforeItBegins(LocalDate from, LocalDate until) implements Missing {}

  /** Days away are too many at once. */
  record AwayTooLong(int most) implements Missing {}

  record NotYetKnown(LocalDate day, Optional<LocalDate> first) implements Missing {}

  record InTheFuture(LocalDate day) implements Missing {}

  /** A new date was asked for that has passed. */
  record InThePast(LocalDate day) implements Missing {}

  record SameLead(Ref ref, String lead) implements Standing {}

  /**
   * Attendance is known for each meeting as a whole, not for an agency or a person.
   *
   * @param whose the name that was asked about; empty for the asker's own
   */
  record CountsOnly(Optional<String> whose) implements Missing {}

  /**
   * No seat of theirs was absent long enough for a letter.
   *
   * @param absences how many in a run would be
   */
  record NothingToWriteAbout(String whose, int absences) implements Missing {}

  /**
   * A letter about absences that a register to be taken or confirmed may show to be untrue.
   *
   * @param days those of the group's meetings of which no confirmed register tells
   */
  record LetterHeld(String whose, String group, List<LocalDate> days) implements Missing {
    public LetterHeld {
      days = List.copyOf(days);
    }
  }

  /** A confidential group's calendar is for those who sit on it. */
  record MembersOnly(String group) implements Missing {}

  /** Nothing is served at any address, as in a chat at a terminal. */
  record NoPages() implements Missing {}

  /** The asker was given no address of this calendar that is still good. */
  record NoAddress(String calendar) implements Missing {}

  /** The board has no plan yet. */
  record NoPlan() implements Missing {}

  /** Something went wrong that the asker can't help; nothing was changed. */
  record OurFault(String reference) implements Refusal {}
}
