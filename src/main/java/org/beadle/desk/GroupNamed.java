package org.beadle.desk;

import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.board.Reader;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.meeting.Meeting;
import org.beadle.store.Records;
import org.beadle.wording.DiaryRefusal;
import org.beadle.wording.Refusal;

/** The group whose meetings a command is about, if they may be shown where the answer goes. */
sealed interface GroupNamed {

  record Known(Group group) implements GroupNamed {}

  record Unknown(Refusal refusal) implements GroupNamed {}

  /** The group of the meeting that a button was made for, or else the one that was named. */
  static GroupNamed of(Records records, Caller caller, Command.Name name) {
    Optional<Long> pressed = pressed(records, caller).map(Meeting::group);
    if (pressed.isPresent()) return shown(caller, pressed.get());
    return switch (Naming.ofKind(caller.roster(), name, Party.Kind.GROUP, caller.today())) {
      case Naming.Unknown unknown -> new Unknown(unknown.refusal());
      case Naming.Known known -> shown(caller, known.party().id());
    };
  }

  /** The meeting that a button was made for. Who may see it is not looked at. */
  static Optional<Meeting> pressed(Records records, Caller caller) {
    long named = caller.incoming().press().map(Press::record).orElse(0L);
    return named == 0
        ? Optional.empty()
        : records.meetings().byId(Reader.everything(caller.roster()), named);
  }

  /** Why the meetings of a named group can't be shown to the caller; empty where they can. */
  static Optional<Refusal> hidden(Caller caller, Party party) {
    return Optional.of(party)
        .filter(it -> it.kind() == Party.Kind.GROUP)
        .flatMap(it -> caller.roster().group(it.id()))
        .filter(group -> !caller.reader().sees(group))
        .map(group -> new DiaryRefusal.NotShownHere(group.name()));
  }

  private static GroupNamed shown(Caller caller, long id) {
    Group group = caller.roster().group(id).orElseThrow();
    return caller.reader().sees(group)
        ? new Known(group)
        : new Unknown(new DiaryRefusal.NotShownHere(group.name()));
  }
}
