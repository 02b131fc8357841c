package org.beadle.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Group;
import org.beadle.board.Role;
import org.beadle.command.AnswerCommand;
import org.beadle.command.AnswerCommand.Paper;
import org.beadle.command.Permission;
import org.beadle.meeting.Meeting;
import org.beadle.store.Change;
import org.beadle.store.Records;
import org.beadle.wording.AnswerRefusal;
import org.beadle.wording.Refusal;
import org.beadle.wording.ReplySaid;

/**
 * Keeps that the papers or the minutes of a meeting were sent round. The group's coordinator and
 * its chairs may say so, and the board manager.
 */
record SendingRound(Records records, Caller caller, MeetingCards cards) {
  Answered sent(AnswerCommand.Sent command) {
    return finder().shown(command.group()).answered(caller, diary -> sent(command, diary));
  }

  private MeetingFinder finder() {
    return new MeetingFinder(records, caller);
  }

  private Answered sent(AnswerCommand.Sent command, GroupDiary diary) {
    String group = diary.group().name();
    Optional<Meeting> found = finder().pressed().or(() -> meant(command, diary));
    if (found.isEmpty()) return refused(new AnswerRefusal.NoMeeting(group, command.day()));
    Meeting meeting = found.get();
    if (!allowed(meeting.group()))
      return refused(
          new Refusal.NotPermitted(permissions().whoCould(Permission.CHAIR, meeting.group())));
    if (meeting.state() == Meeting.State.CANCELLED)
      return refused(new AnswerRefusal.Cancelled(group, meeting.on()));
    if (command.paper() == Paper.MINUTES && meeting.on().isAfter(caller.today()))
      return refused(new AnswerRefusal.NotYetHeld(group, meeting.on()));
    return keep(command.paper(), meeting);
  }

  /** On the day that was named; else the next one for papers, and the last one for minutes. */
  private static Optional<Meeting> meant(AnswerCommand.Sent command, GroupDiary diary) {
    return command.day().isPresent() || command.paper() == Paper.PAPERS
        ? diary.find(command.day())
        : diary.past().stream().filter(GroupDiary::stands).findFirst();
  }

  private boolean allowed(long group) {
    return permissions().allows(caller.member(), Permission.CHAIR, group)
        || caller.roster().has(caller.member().id(), Role.COORDINATOR, group, caller.today());
  }

  private Permissions permissions() {
    return Permissions.of(caller);
  }

  private Answered keep(Paper paper, Meeting meeting) {
    Group group = caller.roster().group(meeting.group()).orElseThrow();
    String sentence = ReplySaid.sent(paper, group, meeting);
    Change change = records.change(Changing.header(caller));
    Meeting.Paperwork now = meeting.paperwork();
    Optional<LocalDate> today = Optional.of(caller.today());
    change
        .diary()
        .paperwork(
            meeting,
            paper == Paper.PAPERS
                ? new Meeting.Paperwork(now.papers().or(() -> today), now.minutes())
                : new Meeting.Paperwork(now.papers(), now.minutes().or(() -> today)));
    OptionalLong id = change.finish(sentence, "meeting", meeting.id());
    cards.refresh(records, caller, meeting.id());
    return new Answered.Done(() -> ReplySaid.sent(caller.board(), sentence, id));
  }

  private Answered refused(AnswerRefusal why) {
    return refused(new Refusal.NotAnswered(why));
  }

  private Answered refused(Refusal why) {
    return Answered.refused(caller, why);
  }
}
