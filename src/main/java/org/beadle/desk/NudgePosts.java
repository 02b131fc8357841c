package org.beadle.desk;

import java.util.List;
import java.util.Set;
import org.beadle.chat.Post;
import org.beadle.nudge.Diary;
import org.beadle.nudge.Digest;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.NudgeKey;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Snapshot;
import org.beadle.nudge.Standing;
import org.beadle.store.Records;
import org.beadle.wording.AbsenceLetter;
import org.beadle.wording.Background;
import org.beadle.wording.DigestWords;
import org.beadle.wording.EscalationWords;
import org.beadle.wording.Medium;
import org.beadle.wording.PersonalMessage;

/**
 * Words what was planned.
 *
 * @param together the keys of all that is told at the same time
 */
record NudgePosts(Records records, DigestFacts facts, Set<NudgeKey> together) {

  Post of(Snapshot snapshot, Planned planned, Medium medium) {
    return switch (planned.kind()) {
      case PERSONAL ->
          withLetters(
              PersonalMessage.post(
                  snapshot.roster(), planned, background(snapshot, planned), medium),
              snapshot,
              planned);
      case ESCALATION ->
          EscalationWords.post(snapshot.roster(), planned, background(snapshot, planned));
      case DIGEST -> digest(snapshot, planned);
    };
  }

  private Background background(Snapshot snapshot, Planned planned) {
    return Backgrounds.of(records, snapshot, planned, together);
  }

  /** With the file of each letter that it drafts. */
  private static Post withLetters(Post post, Snapshot snapshot, Planned planned) {
    List<AbsenceLetter> letters =
        planned
            .told(Nudge.LetterDraft.class)
            .map(draft -> AbsenceLetter.of(snapshot.roster(), draft.run(), planned.day()))
            .toList();
    return post.with(Lettering.files(letters));
  }

  private Post digest(Snapshot snapshot, Planned planned) {
    Nudge.WeeklyDigest wanted = (Nudge.WeeklyDigest) planned.nudges().getFirst();
    Standing standing = facts.standing(snapshot, planned.day(), wanted.week());
    Digest digest = Digest.of(wanted.audience(), wanted.week(), standing);
    Diary diary = facts.diary(snapshot, planned.day(), wanted.audience());
    return DigestWords.post(snapshot.roster(), digest, diary, wanted.late());
  }
}
