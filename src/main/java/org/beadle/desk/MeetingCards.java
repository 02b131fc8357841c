package org.beadle.desk;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beadle.board.Reader;
import org.beadle.chat.Post;
import org.beadle.command.Permission;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Expected;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Responses;
import org.beadle.store.JournalEntry;
import org.beadle.store.Records;
import org.beadle.wording.DiaryChanged;
import org.beadle.wording.DiaryNotes;
import org.beadle.wording.DiarySaid;
import org.beadle.wording.MeetingCard;
import org.beadle.wording.MeetingCardFacts;
import org.beadle.wording.MeetingCardFacts.Offered;

/** Shows meetings to who asks, and answers what changed them. */
final class MeetingCards {
  /** The sorts of record that a meeting's card shows. */
  private static final Set<String> SHOWN =
      Set.of("meeting", "meeting_answer", "register", "register_entry", "agenda_item");

  private final Refreshing refreshing;

  MeetingCards(Refreshing refreshing) {
    this.refreshing = refreshing;
  }

  /** The card of a meeting, with the buttons that the caller may press. */
  static Post card(Records records, Caller caller, Meeting meeting) {
    return MeetingCard.post(
        facts(
            records,
            caller,
            caller.reader(),
            meeting,
            offered(caller, meeting, OptionalLong.empty())));
  }

  /** The answer to a change of one meeting, which everybody in the channel sees. */
  Supplier<Post> changed(
      Records records,
      Caller caller,
      Meeting meeting,
      DiaryChanged changed,
      DiaryNotes notes,
      OptionalLong change) {
    refresh(records, caller, meeting.id());
    MeetingCardFacts facts =
        facts(records, caller, caller.reader(), meeting, offered(caller, meeting, change));
    return () -> DiarySaid.post(changed, notes, facts).toChannel();
  }

  /** The cards of a meeting, and of its register, that stand in channels are brought up to date. */
  void refresh(Records records, Caller caller, long meeting) {
    refreshing.queue(records, caller, new MeetingOnCards(records, caller, meeting));
    records
        .registerCards()
        .ofMeeting(meeting)
        .forEach(
            page -> refreshing.queue(records, caller, new RegisterOnCards(records, caller, page)));
  }

  /** Those of all meetings that a change was about, after it was taken back. */
  void refreshAll(Records records, Caller caller, List<JournalEntry> entries) {
    entries.stream()
        .filter(entry -> SHOWN.contains(entry.kind()))
        .map(JournalEntry::subject)
        .distinct()
        .forEach(subject -> refresh(records, caller, subject));
  }

  static MeetingCardFacts facts(
      Records records, Caller caller, Reader reader, Meeting meeting, Offered offered) {
    List<AgendaItem> agenda =
        Stream.concat(
                records.agendas().standing(reader, meeting.group()).stream(),
                records.agendas().of(reader, meeting).stream())
            .toList();
    Responses responses =
        Responses.to(caller.roster(), meeting, records.answers().to(reader, meeting.id()));
    return new MeetingCardFacts(
        caller.roster(),
        meeting,
        responses,
        agenda,
        records.registers().of(reader, meeting.id()),
        caller.today(),
        offered);
  }

  private static Offered offered(Caller caller, Meeting meeting, OptionalLong undo) {
    boolean keeps =
        Permissions.of(caller).allows(caller.member(), Permission.CHAIR, meeting.group());
    return new Offered(isExpected(caller, meeting), keeps, undo);
  }

  private static boolean isExpected(Caller caller, Meeting meeting) {
    return Expected.seats(caller.roster(), meeting).stream()
        .anyMatch(seat -> seat.holder().equals(OptionalLong.of(caller.member().id())));
  }
}
