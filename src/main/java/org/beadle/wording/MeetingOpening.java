package org.beadle.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beadle.nudge.MeetingNudge;
import org.beadle.nudge.MeetingNudge.Cancellation;
import org.beadle.nudge.MeetingNudge.Eve;
import org.beadle.nudge.MeetingNudge.Invitation;
import org.beadle.nudge.MeetingNudge.MinutesDue;
import org.beadle.nudge.MeetingNudge.NoAnswer;
import org.beadle.nudge.MeetingNudge.PapersDue;
import org.beadle.nudge.MeetingNudge.Rearrangement;
import org.beadle.nudge.MeetingNudge.RegisterDue;
import org.beadle.nudge.MeetingNudge.Relocation;
import org.beadle.nudge.MeetingNudge.ReportDue;
import org.beadle.nudge.MeetingNudge.Unanswered;

/** Of how many meetings a message tells, and what of them. */
record MeetingOpening(List<MeetingNudge> nudges) {
  /** Parts of the sentence with which the message begins. */
  List<String> parts() {
    return Stream.of(
            part(
                it -> it instanceof Invitation || it instanceof NoAnswer,
                " asks",
                " ask",
                "whether you come"),
            part(Relocation.class::isInstance, " has", " have", "a new place"),
            part(Cancellation.class::isInstance, " is", " are", "cancelled"),
            part(Eve.class::isInstance, " comes", " come", "up"),
            part(Rearrangement.class::isInstance, " is", " are", "held at another time"),
            part(Unanswered.class::isInstance, " has", " have", "seats without an answer"),
            part(
                it -> it instanceof ReportDue || it instanceof PapersDue,
                " wants",
                " want",
                "papers"),
            part(
                it -> it instanceof RegisterDue || it instanceof MinutesDue,
                " wants",
                " want",
                "a register or minutes"))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> part(
      Predicate<MeetingNudge> wanted, String one, String many, String what) {
    long meetings =
        nudges.stream().filter(wanted).map(nudge -> nudge.meeting().id()).distinct().count();
    return meetings == 0
        ? Optional.empty()
        : Optional.of(
            Count.of(meetings, "meeting", "meetings") + (meetings == 1 ? one : many) + " " + what);
  }
}
