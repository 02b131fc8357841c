package org.beadle.wording;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;

/** What a command changed in the record. {@link ChangeWords} says it. */
public sealed interface Changed {

  /** A change of one action. */
  sealed interface OfAction extends Changed {
    Ref ref();
  }

  /** A change of the diary of meetings. */
  sealed interface OfDiary extends Changed permits DiaryChanged {}

  /**
   * @param awaitsAcceptance whether a chair has yet to accept it
   */
  record Finished(Ref ref, boolean awaitsAcceptance) implements OfAction {}

  /**
   * @param next the action's next open date, if it has one
   */
  record DateMet(Ref ref, LocalDate met, Optional<LocalDate> next, Onward onward)
      implements OfAction {
    /** How an action goes on after a date was met. */
    public enum Onward {
      TO_NEXT_DATE,
      TO_NEXT_REVIEW,
      WITHOUT_END,
      TO_DONE
    }
  }

  record Reopened(Ref ref) implements OfAction {}

  record Accepted(Ref ref) implements OfAction {}

  /**
   * @param shown the colour that people see now, which may be worse than the declared one
   * @param setBy who set the colour that stands instead, with a reason; empty where none stands
   * @param wantsReason whether who declared it could set it by giving a reason
   */
  record Declared(Ref ref, Rag declared, Rag shown, Optional<String> setBy, boolean wantsReason)
      implements OfAction {}

  record Noted(Ref ref) implements OfAction {}

  record EvidenceAdded(Ref ref) implements OfAction {}

  /**
   * @param before the date that was moved; empty where the action had none
   * @param slips how often the date was moved by now
   */
  record Redated(Ref ref, Optional<LocalDate> before, LocalDate after, int slips)
      implements OfAction {}

  /**
   * @param last whether no further promise may be given for the date
   */
  record Promised(Ref ref, LocalDate by, LocalDate due, boolean last) implements OfAction {}

  /** A chair is asked for another date. */
  record DateAsked(Ref ref, Optional<LocalDate> before, LocalDate asked) implements OfAction {}

  /**
   * @param stands the date that stands now
   */
  record DateAnswered(Ref ref, boolean granted, LocalDate stands) implements OfAction {}

  /**
   * @param holder who answers for the new lead, if anybody does
   * @param keeper the confidential group that led it, with which stays what was said of it until
   *     now
   */
  record HandedOver(
      Ref ref, Optional<String> from, String to, Optional<String> holder, Optional<String> keeper)
      implements OfAction {}

  /**
   * @param until reminders are held up to and including this day
   */
  record Snoozed(Ref ref, LocalDate until) implements OfAction {}

  /**
   * @param by the name of the party, or {@code action 2.4}
   */
  record Blocked(Ref ref, String by) implements OfAction {}

  record Unblocked(Ref ref) implements OfAction {}

  record Added(Ref ref, String title, String lead, LocalDate due) implements OfAction {}

  /** A change of what a group discusses. */
  sealed interface OfAgenda extends Changed {}

  /**
   * @param meeting the meeting's day; empty for every meeting
   */
  record ItemAdded(String title, String group, Optional<LocalDate> meeting) implements OfAgenda {}

  /**
   * @param meeting the meeting's day; empty for every meeting
   */
  record ItemRemoved(String title, String group, Optional<LocalDate> meeting) implements OfAgenda {}

  /**
   * @param due the day by which it is due, said or else that of the papers
   * @param untold whether nobody who answers for {@code from} may be told of the meeting
   */
  record ReportAsked(
      String title, String from, String group, LocalDate meeting, LocalDate due, boolean untold)
      implements OfAgenda {}

  record ReportReceived(String title, String from, String group, LocalDate meeting)
      implements OfAgenda {}

  /**
   * A change was taken back.
   *
   * @param what the sentence that told of it, in quotation marks, or what may be told of it
   */
  record TakenBack(String what) implements Changed {}

  /** A member is away from the first to the last day. */
  record GoneAway(LocalDate from, LocalDate until) implements Changed {}

  /** A member is away no more. */
  record CameBack() implements Changed {}

  /** A platform's user is known now. */
  record Joined(String member, String board) implements Changed {}
}
