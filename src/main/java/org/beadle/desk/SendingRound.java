package org.beadle.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.board.Role;
import org.beadle.chat.Post;
import org.beadle.command.AnswerCommand;
import org.beadle.command.AnswerCommand.Paper;
import org.beadle.command.Permission;
import org.beadle.meeting.Meeting;
import org.beadle.store.Change;
import org.beadle.store.Records;
import org.beadle.wording.AnswerRefusal;
import org.beadle.wording.Refusal;
import org.beadle.wording.Refusals;
import org.beadle.wording.ReplySaid;

/**
 * Keeps that the papers or the minutes of a meeting were sent round. The group's coordinator and
 * its chairs may say so, and the board manager.
 */
record SendingRound(Records records, Caller caller, MeetingCards cards) {
  Post sent(AnswerCommand.Sent command) {
    Optional<Post> before = Answered.before(records, caller.incoming());
    if (before.isPresent()) return before.get();
    // Begun before anything is read, since where several programs write it takes the board's lock.
    Change change = records.change(Changing.header(caller));
    return switch (Naming.ofKind(
        caller.roster(), command.group(), Party.Kind.GROUP, caller.today())) {
      case Naming.Unknown unknown -> refused(unknown.refusal());
      case Naming.Known known -> sent(change, command, known);
    };
  }

  private Post sent(Change change, AnswerCommand.Sent command, Naming.Known group) {
    Optional<Meeting> found =
        new MeetingFinder(records, caller).pressed().or(() -> meant(command, group.party().id()));
    if (found.isEmpty()) return refused(new AnswerRefusal.NoMeeting(group.name(), command.day()));
    Meeting meeting = found.get();
    if (!allowed(meeting.group()))
      return refused(
          new Refusal.NotPermitted(permissions().whoCould(Permission.CHAIR, meeting.group())));
    if (meeting.state() == Meeting.State.CANCELLED)
      return refused(new AnswerRefusal.Cancelled(group.name(), meeting.on()));
    if (command.paper() == Paper.MINUTES && meeting.on().isAfter(caller.today()))
      return refused(new AnswerRefusal.NotYetHeld(group.name(), meeting.on()));
    return keep(change, command.paper(), meeting);
  }

  /** On the day that was named; else the next one for papers, and the last one for minutes. */
  private Optional<Meeting> meant(AnswerCommand.Sent command, long group) {
    List<Meeting> all = records.meetings().ofGroup(caller.reader(), group);
    if (command.day().isPresent())
      return all.stream()
          .filter(meeting -> meeting.on().equals(command.day().get()))
          .min(Comparator.comparing(Meeting::state));
    Predicate<Meeting> stands = meeting -> meeting.state() != Meeting.State.CANCELLED;
    return command.paper() == Paper.PAPERS
        ? all.stream().filter(meeting -> meeting.isToCome(caller.today())).findFirst()
        : all.reversed().stream()
            .filter(stands.and(meeting -> !meeting.on().isAfter(caller.today())))
            .findFirst();
  }

  private boolean allowed(long group) {
    return permissions().allows(caller.member(), Permission.CHAIR, group)
        || caller.roster().has(caller.member().id(), Role.COORDINATOR, group, caller.today());
  }

  private Permissions permissions() {
    return Permissions.of(caller);
  }

  private Post keep(Change change, Paper paper, Meeting meeting) {
    Group group = caller.roster().group(meeting.group()).orElseThrow();
    String sentence = ReplySaid.sent(paper, group, meeting);
    Meeting.Paperwork now = meeting.paperwork();
    Optional<LocalDate> today = Optional.of(caller.today());
    change
        .diary()
        .paperwork(
            meeting,
            paper == Paper.PAPERS
                ? new Meeting.Paperwork(now.papers().or(() -> today), now.minutes())
                : new Meeting.Paperwork(now.papers(), now.minutes().or(() -> today)));
    long id = change.finish(sentence, "meeting", meeting.id());
    cards.refresh(records, caller, meeting.id());
    return Answered.remember(records, caller, () -> ReplySaid.sent(caller.board(), sentence, id))
        .get();
  }

  private Post refused(AnswerRefusal why) {
    return refused(new Refusal.NotAnswered(why));
  }

  private Post refused(Refusal why) {
    return Refusals.post(caller.board().id(), why);
  }
}
