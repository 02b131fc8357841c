package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beadle.board.Group;
import org.beadle.chat.Post;
import org.beadle.command.Command;
import org.beadle.meeting.Lapse;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.MeetingFacts;
import org.beadle.wording.MeetingList;

/** Tells of meetings, those to come and those held. */
final class Attending {
  private final Store store;

  Attending(Store store) {
    this.store = store;
  }

  /** The meetings that come next, of all groups. */
  Post next(Caller caller) {
    return store.read(records -> MeetingList.next(next(records, caller)));
  }

  private static MeetingFacts next(Records records, Caller caller) {
    LocalDate today = caller.today();
    List<Meeting> coming =
        records.meetings().between(caller.reader(), today, MeetingFinder.LAST).stream()
            .filter(meeting -> isListed(meeting, today))
            .toList();
    long hidden =
        records.sittings().concealed(caller.reader(), today, MeetingFinder.LAST).stream()
            .filter(sitting -> isListed(sitting.meeting(), today))
            .count();
    return new MeetingFacts(
        caller.roster(),
        Optional.empty(),
        coming,
        List.of(),
        missing(records, caller),
        (int) hidden,
        today);
  }

  /** All meetings, or those of a group. */
  Post diary(Caller caller, Optional<Command.Name> group) {
    return Naming.group(caller, group)
        .then(known -> MeetingFinder.shown(caller, known))
        .said(caller, known -> diaryOf(caller, known));
  }

  private Post diaryOf(Caller caller, Optional<Naming.Known> group) {
    return store.read(records -> MeetingList.all(facts(records, caller, group)));
  }

  /** Whether it stands among those to come, as planned or as cancelled. */
  private static boolean isListed(Meeting meeting, LocalDate today) {
    return meeting.state() != Meeting.State.HELD && !meeting.on().isBefore(today);
  }

  /** The groups whose next meeting is missing, among those that the caller may see. */
  private static List<Lapse> missing(Records records, Caller caller) {
    List<Group> groups = caller.roster().groups().stream().filter(caller.reader()::sees).toList();
    return Lapse.among(groups, records.meetings().all(caller.reader()), caller.today());
  }

  private static MeetingFacts facts(Records records, Caller caller, Optional<Naming.Known> group) {
    MeetingsAsked asked =
        new MeetingsAsked(records, caller, group.map(Naming.Known::party), Optional.empty());
    Map<Boolean, List<Meeting>> toCome =
        asked.meetings().stream()
            .collect(Collectors.partitioningBy(meeting -> isListed(meeting, caller.today())));
    return new MeetingFacts(
        caller.roster(),
        group.map(Naming.Known::name),
        toCome.get(true),
        toCome.get(false).reversed(),
        List.of(),
        asked.concealed().size(),
        caller.today());
  }
}
