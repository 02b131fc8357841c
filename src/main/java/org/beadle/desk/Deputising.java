package org.beadle.desk;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.beadle.board.Member;
import org.beadle.board.MemberNames;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.board.Roster;
import org.beadle.command.Command;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Expected;
import org.beadle.meeting.Meeting;
import org.beadle.wording.AnswerRefusal;
import org.beadle.wording.Refusal;

/** Who may come in another's place: a member without a seat there, or somebody else by name. */
record Deputising(Roster roster, Meeting meeting) {

  /** Words that name a meeting behind the deputy, which would become a part of the name. */
  private static final Pattern MORE_THAN_A_NAME =
      Pattern.compile("(?iu).*(\\d|\\b(next|for|on)\\b).*|.{101,}");

  /** Whom the words mean. */
  sealed interface Outcome {}

  record Nobody() implements Outcome {}

  record Deputy(Attendee attendee) implements Outcome {}

  record Not(Refusal why) implements Outcome {}

  Outcome of(Optional<Command.Name> name) {
    return name.map(this::named).orElseGet(Nobody::new);
  }

  private Outcome named(Command.Name name) {
    boolean handle = name.text().matches("<?@.*");
    if (!handle && PartyNames.of(roster).find(name.text()).exact().isPresent())
      return new Not(new Refusal.NotAnswered(new AnswerRefusal.NotAPerson(name.text())));
    MemberNames.Match people = MemberNames.on(roster, meeting.on()).find(name.text());
    if (people.exact().isPresent()) return member(people.exact().get());
    if (handle)
      return new Not(
          new Refusal.NoSuchName(name.text(), people.near().stream().map(Member::name).toList()));
    return MORE_THAN_A_NAME.matcher(name.text()).matches()
        ? new Not(new Refusal.NotAnswered(new AnswerRefusal.NoName(name.text())))
        : new Deputy(new Attendee.Named(name.text()));
  }

  private Outcome member(Member member) {
    boolean sits =
        Expected.seats(roster, meeting.group(), meeting.on()).stream()
            .anyMatch(seat -> seat.holder().equals(OptionalLong.of(member.id())));
    String group = roster.nameOf(Party.group(meeting.group()));
    return sits
        ? new Not(new Refusal.NotAnswered(new AnswerRefusal.SitsAlready(member.name(), group)))
        : new Deputy(new Attendee.OnBoard(member.id()));
  }

  /** What an attendee is called. */
  static String name(Roster roster, Attendee attendee) {
    return switch (attendee) {
      case Attendee.OnBoard(long member) -> roster.nameOf(Party.member(member));
      case Attendee.Named(String name) -> name;
    };
  }
}
