package org.beadle.wording;

import java.util.List;
import java.util.stream.Stream;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Press;
import org.beadle.command.CommandWords;
import org.beadle.command.RegisterCommand;

/** A sentence or two for each refusal about a register. */
final class RegisterRefusalWords {
  private static final int NAMED = 12;

  private RegisterRefusalWords() {}

  static String of(RegisterRefusal refusal) {
    return switch (refusal) {
      case RegisterRefusal.NoMeeting none -> noMeeting(none);
      case RegisterRefusal.Cancelled off ->
          "The meeting of "
              + off.group()
              + " on "
              + Days.written(off.on())
              + " was cancelled, so it has no register. Nothing was changed.";
      case RegisterRefusal.ToCome ahead ->
          "The meeting of "
              + ahead.group()
              + " on "
              + Days.written(ahead.on())
              + " is yet to come. Its register can be opened on that day.";
      case RegisterRefusal.Workshop shop ->
          "On "
              + Days.written(shop.on())
              + " "
              + shop.group()
              + " held a workshop, at which nobody is expected. It has no register.";
      case RegisterRefusal.CountedOnly counted ->
          "Of the meeting of "
              + counted.group()
              + " on "
              + Days.written(counted.on())
              + " an older report says how many came, and not who. It has no register. Nothing was"
              + " changed.";
      case RegisterRefusal.NotTaken not ->
          "The register of "
              + not.group()
              + ", "
              + Days.written(not.on())
              + " has not been taken yet.";
      case RegisterRefusal.WhichSeat which -> whichSeat(which);
      case RegisterRefusal.Vacant vacant ->
          "Nobody holds the seat of "
              + vacant.seat()
              + ". If somebody came for it, enter him or her as deputy. Nothing was changed.";
      case RegisterRefusal.NotExpected not ->
          not.seat()
              + " is in attendance and not expected, so only “present” or “absent” can be entered."
              + " Nothing was changed.";
      case RegisterRefusal.DeputyHasSeat has ->
          has.deputy()
              + " has a seat on the group already ("
              + has.seat()
              + "), and can't be a deputy there. Nothing was changed.";
      case RegisterRefusal.DeputyElsewhere other ->
          other.deputy()
              + " is entered as deputy for "
              + other.seat()
              + " already, and this board lets nobody sit for two. Nothing was changed.";
      case RegisterRefusal.HasSeat has ->
          has.name()
              + " has a seat on the group ("
              + has.seat()
              + "). Enter that seat as present. Nothing was changed.";
      case RegisterRefusal.IsDeputy deputy ->
          deputy.name()
              + " is entered as deputy for "
              + deputy.seat()
              + ", and so was there. Nothing was changed.";
      case RegisterRefusal.DeputyInAttendance there ->
          there.name()
              + " is entered as in attendance. Take that out first, with “without” and the name."
              + " Nothing was changed.";
      case RegisterRefusal.NotThere not ->
          "The register does not say that " + not.name() + " was in attendance.";
      case RegisterRefusal.LeftBeforeArriving times ->
          times.seat()
              + " can't have arrived at "
              + times.arrived()
              + " and left at "
              + times.left()
              + ". Nothing was changed.";
      case RegisterRefusal.TimeToCome time ->
          time.at() + " today is yet to come. Nothing was changed.";
      case RegisterRefusal.NeedsReason needs ->
          "This register was confirmed on "
              + Days.written(needs.confirmed())
              + ". To amend it, add “because” and the reason. Nothing was changed.";
      case RegisterRefusal.AlreadyConfirmed done ->
          "This register was confirmed already, on " + Days.written(done.on()) + ".";
      case RegisterRefusal.Unmarked open ->
          Count.of(open.seats().size(), "seat has", "seats have")
              + " no entry yet: "
              + shortened(open.seats())
              + ". Enter them, or all as absent, and then confirm.";
      case RegisterRefusal.NothingLeft none -> "Every seat has an entry already.";
      case RegisterRefusal.NothingAnswered none ->
          "No apologies or deputy were answered beforehand that are not entered yet.";
    };
  }

  private static String noMeeting(RegisterRefusal.NoMeeting none) {
    String on = none.on().map(day -> " on " + Days.written(day)).orElse(" up to today");
    String next =
        none.next().map(day -> " The next one is on " + Days.written(day) + ".").orElse("");
    return "The diary has no meeting of " + none.group() + on + " that you can see." + next;
  }

  private static String whichSeat(RegisterRefusal.WhichSeat which) {
    String problem =
        which.several()
            ? "“" + which.typed() + "” may be one of several seats of "
            : "No seat is called “" + which.typed() + "” on ";
    return problem
        + which.group()
        + (which.several() ? ": " : ". Its seats are called ")
        + shortened(which.seats())
        + ". Nothing was changed.";
  }

  private static String shortened(List<String> seats) {
    if (seats.size() <= NAMED) return Count.and(seats);
    return String.join(", ", seats.subList(0, NAMED)) + " and " + (seats.size() - NAMED) + " more";
  }

  static Stream<Button> buttons(long board, RegisterRefusal refusal) {
    if (!(refusal instanceof RegisterRefusal.Unmarked unmarked)) return Stream.empty();
    RegisterCommand.Of of = unmarked.sheet().of();
    String words = CommandWords.of(new RegisterCommand.RestAbsent(of));
    return Stream.of(
        Button.of("The rest absent", new Press(board, unmarked.sheet().meeting().id(), words)));
  }
}
