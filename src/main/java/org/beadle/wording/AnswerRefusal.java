package org.beadle.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block.Button;

/** Why what was said of a meeting was not kept. {@link AnswerRefusalWords} says it. */
public sealed interface AnswerRefusal {

  /** What may be pressed instead. */
  default List<Button> buttons() {
    return List.of();
  }

  /**
   * No meeting lies ahead on which the asker, or whoever was named, has a seat.
   *
   * @param day the day that was named; empty for any
   */
  record NothingToCome(Optional<String> whose, Optional<LocalDate> day) implements AnswerRefusal {}

  /**
   * The group has no meeting on that day.
   *
   * @param day empty where it has none at all of the sort that is meant
   */
  record NoMeeting(String group, Optional<LocalDate> day) implements AnswerRefusal {}

  record Cancelled(String group, LocalDate on) implements AnswerRefusal {}

  /** The meeting was held, or its day has passed. */
  record Over(String group, LocalDate on) implements AnswerRefusal {}

  /** The meeting is still to be held. */
  record NotYetHeld(String group, LocalDate on) implements AnswerRefusal {}

  /** The meeting is held on another day by now. */
  record Moved(String group, LocalDate from, LocalDate to, List<Button> buttons)
      implements AnswerRefusal {
    public Moved {
      buttons = List.copyOf(buttons);
    }
  }

  /** Several meetings are on one day. */
  record Several(List<String> meetings, List<Button> buttons) implements AnswerRefusal {
    public Several {
      meetings = List.copyOf(meetings);
      buttons = List.copyOf(buttons);
    }
  }

  /**
   * No attendance is expected of them there.
   *
   * @param whose empty for the asker's own
   */
  record NoSeat(Optional<String> whose, String group) implements AnswerRefusal {}

  /** The deputy is expected at the meeting anyway. */
  record SitsAlready(String deputy, String group) implements AnswerRefusal {}

  /** The words hold more than a person's name. */
  record NoName(String typed) implements AnswerRefusal {}

  /** A deputy is a person. */
  record NotAPerson(String name) implements AnswerRefusal {}
}
