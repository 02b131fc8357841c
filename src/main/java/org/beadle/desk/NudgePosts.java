package org.beadle.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Reader;
import org.beadle.chat.Post;
import org.beadle.nudge.Diary;
import org.beadle.nudge.Digest;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Snapshot;
import org.beadle.nudge.Standing;
import org.beadle.plan.Update;
import org.beadle.store.Records;
import org.beadle.wording.DigestWords;
import org.beadle.wording.EscalationWords;
import org.beadle.wording.PersonalMessage;

/** Words what was planned. */
final class NudgePosts {
  /** How many updates an exception report tells. */
  private static final int NOTES = 3;

  private NudgePosts() {}

  static Post of(Records records, Snapshot snapshot, Planned planned) {
    return switch (planned.kind()) {
      case PERSONAL ->
          PersonalMessage.post(snapshot.roster(), planned, notes(records, snapshot, planned));
      case ESCALATION ->
          EscalationWords.post(snapshot.roster(), planned, notes(records, snapshot, planned));
      case DIGEST -> digest(records, snapshot, planned);
    };
  }

  /** The latest updates of what is at the top of the ladder. */
  private static Map<Long, List<Update>> notes(
      Records records, Snapshot snapshot, Planned planned) {
    Reader reader = Reader.everything(snapshot.roster());
    return planned.nudges().stream()
        .flatMap(nudge -> nudge instanceof Nudge.Escalation at ? Stream.of(at) : Stream.empty())
        .filter(at -> at.climbed().isPresent())
        .map(at -> at.promise().action().id())
        .distinct()
        .collect(
            Collectors.toMap(
                action -> action, action -> records.actions().updates(reader, action, NOTES)));
  }

  private static Post digest(Records records, Snapshot snapshot, Planned planned) {
    Nudge.WeeklyDigest wanted = (Nudge.WeeklyDigest) planned.nudges().getFirst();
    Standing standing =
        Standings.of(records, snapshot.roster(), snapshot.policies(), planned.day(), wanted.week());
    Digest digest = Digest.of(wanted.audience(), wanted.week(), standing);
    Diary diary =
        Diaries.of(
            records, snapshot.roster(), snapshot.policies(), wanted.audience(), planned.day());
    return DigestWords.post(snapshot.roster(), digest, diary, wanted.late());
  }
}
