package org.beadle.nudge;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.meeting.Run;

/**
 * Drafts a letter for a group's chair where a seat was absent in a run without apologies (product
 * rule of attendance): once for each run, while it lasts and the seat does. The chair is never told
 * to write to him- or herself.
 */
record LetterDrafts(Reckoning reckoning) {

  Stream<Candidate> all() {
    int absences = reckoning.snapshot().policies().get(MeetingPolicies.ABSENCES);
    return reckoning.snapshot().circumstances().runs().stream()
        .filter(run -> run.isLong(absences))
        .filter(run -> run.stands(reckoning.snapshot().roster(), reckoning.today()))
        .flatMap(run -> draft(run, absences).stream());
  }

  private Optional<Candidate> draft(Run run, int absences) {
    return told(run)
        .map(member -> new Recipient.Person(member.person()))
        .map(person -> new Nudge.LetterDraft(key(run, absences, person), run))
        .filter(nudge -> !wasDrafted(run))
        .map(nudge -> new Candidate(nudge.key().to(), nudge, List.of()));
  }

  /** The group's chair or who is next in line, or else a board manager. */
  private Optional<Member> told(Run run) {
    Addressees addressees = reckoning.addressees();
    Stream<Member> line =
        reckoning
            .snapshot()
            .roster()
            .inLineFor(Party.group(run.group()), reckoning.today())
            .stream()
            .filter(addressees::there);
    return Stream.concat(line, addressees.managers().stream())
        .filter(member -> !run.holder().equals(OptionalLong.of(member.id())))
        .findFirst();
  }

  /** Named by the meeting at which the run became long enough, so that it is said once. */
  private NudgeKey key(Run run, int absences, Recipient recipient) {
    return new NudgeKey(
        reckoning.board(),
        NudgeKey.LETTER,
        run.seat(),
        String.valueOf(run.missed().get(absences - 1).id()),
        recipient.text());
  }

  /**
   * To whomever it was, and at whichever meeting of the run, so that a letter is not drafted again
   * for the next in line, for another number of absences or after a register was put right.
   */
  private boolean wasDrafted(Run run) {
    Set<String> meetings =
        run.missed().stream().map(meeting -> String.valueOf(meeting.id())).collect(toSet());
    return reckoning.sent().stream()
        .filter(key -> key.rule().equals(NudgeKey.LETTER) && key.record() == run.seat())
        .anyMatch(key -> meetings.contains(key.occurrence()));
  }
}
