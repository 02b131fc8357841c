package org.beadle.nudge;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Responses;

/**
 * What is said of meetings, before and after. Nobody is expected at a workshop, and nothing is said
 * of one.
 *
 * @param time the time of day, local to the board
 */
record Convocations(Reckoning reckoning, LocalTime time) {

  Stream<Candidate> all() {
    Map<Long, List<NudgeKey>> said =
        reckoning.sent().stream()
            .filter(key -> key.rule().startsWith(NudgeKey.MEETING))
            .collect(Collectors.groupingBy(NudgeKey::record));
    return reckoning.snapshot().proceedings().meetings().stream()
        .filter(meeting -> meeting.kind() == Meeting.Kind.MEETING)
        .filter(meeting -> reckoning.snapshot().roster().group(meeting.group()).isPresent())
        .map(meeting -> occasion(meeting, said.getOrDefault(meeting.id(), List.of())))
        .flatMap(Convocations::of);
  }

  private Occasion occasion(Meeting meeting, List<NudgeKey> said) {
    Responses responses =
        Responses.to(
            reckoning.snapshot().roster(),
            meeting,
            reckoning.snapshot().proceedings().answersTo(meeting));
    return new Occasion(reckoning, meeting, responses, reckoning.today().atTime(time), said);
  }

  private static Stream<Candidate> of(Occasion occasion) {
    if (occasion.meeting().state() == Meeting.State.CANCELLED)
      return new Cancellations(occasion).all();
    return occasion.isAhead()
        ? Stream.of(
                new Invitations(occasion).all(),
                new Rearrangements(occasion).all(),
                new Forecasts(occasion).all(),
                new Paperwork(occasion).all())
            .flatMap(each -> each)
        : new Aftermath(occasion).all();
  }
}
