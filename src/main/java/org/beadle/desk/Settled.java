package org.beadle.desk;

import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.Reader;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.wording.DiaryRefusal;
import org.beadle.wording.Refusal;

/** Decides whether a meeting may still be moved or cancelled. */
final class Settled {
  private Settled() {}

  /** Why it may not; empty where it may. */
  static Optional<Refusal> why(Records records, Caller caller, Group group, Meeting meeting) {
    return reason(records, caller, meeting)
        .map(why -> new DiaryRefusal.Settled(group.name(), meeting.on(), why));
  }

  private static Optional<DiaryRefusal.Settled.Why> reason(
      Records records, Caller caller, Meeting meeting) {
    if (meeting.state() == Meeting.State.CANCELLED)
      return Optional.of(DiaryRefusal.Settled.Why.CANCELLED);
    boolean registered =
        records.registers().of(Reader.everything(caller.roster()), meeting.id()).isPresent();
    if (registered) return Optional.of(DiaryRefusal.Settled.Why.HAS_REGISTER);
    return meeting.state() == Meeting.State.HELD
        ? Optional.of(DiaryRefusal.Settled.Why.HELD)
        : Optional.empty();
  }
}
