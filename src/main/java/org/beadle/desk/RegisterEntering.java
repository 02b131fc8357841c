package org.beadle.desk;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.beadle.board.Member;
import org.beadle.board.Seat;
import org.beadle.board.SeatNames;
import org.beadle.command.RegisterCommand;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Mark;
import org.beadle.meeting.RegisterEntry;
import org.beadle.store.Registering.Wanted;
import org.beadle.wording.RegisterNews;
import org.beadle.wording.RegisterRefusal;

/** What an entry about one seat comes to. Nothing is written here. */
record RegisterEntering(RegisterState state, Caller caller) {

  RegisterStep of(RegisterCommand.OnSeat command) {
    String typed = command.seat().text();
    return switch (state.names().find(typed)) {
      case SeatNames.Match.One(Seat seat) -> of(command, seat);
      case SeatNames.Match.Unclear(List<Seat> near) -> refused(whichSeat(typed, near));
    };
  }

  private RegisterRefusal whichSeat(String typed, List<Seat> near) {
    List<Seat> named = near.isEmpty() ? state.names().inOrder() : near;
    return new RegisterRefusal.WhichSeat(
        typed,
        state.sheet().group().name(),
        !near.isEmpty(),
        named.stream().map(state.names()::label).toList());
  }

  private RegisterStep of(RegisterCommand.OnSeat command, Seat seat) {
    return switch (command) {
      case RegisterCommand.MarkSeat mark ->
          state.isExpected(seat)
              ? mark(seat, mark.mark(), mark.reason())
              : attending(seat, mark.mark(), mark.reason());
      case RegisterCommand.MarkDeputy sent -> deputy(seat, sent);
      case RegisterCommand.Arrived arrived ->
          timed(seat, Optional.of(arrived.at()), Optional.empty(), arrived.reason());
      case RegisterCommand.Left left ->
          timed(seat, Optional.empty(), Optional.of(left.at()), left.reason());
    };
  }

  private RegisterStep mark(Seat seat, Mark mark, Optional<String> reason) {
    if (mark == Mark.PRESENT && holder(seat).isEmpty())
      return refused(new RegisterRefusal.Vacant(label(seat)));
    Optional<RegisterEntry> before = entry(seat);
    if (before.filter(entry -> entry.mark() == mark && isUntimed(entry)).isPresent())
      return same(seat, before.get());
    return enter(seat, mark, Optional.empty(), reason);
  }

  /** Whoever is entered without a time was there all the time. */
  private static boolean isUntimed(RegisterEntry entry) {
    return entry.arrived().isEmpty() && entry.left().isEmpty();
  }

  /** Somebody whose seat is not counted is there, or is not. */
  RegisterStep attending(Seat seat, Mark mark, Optional<String> reason) {
    Optional<RegisterEntry> before = entry(seat);
    String who = state.names().line(seat);
    return switch (mark) {
      case PRESENT, IN_ATTENDANCE ->
          before.filter(RegisterEntering::isUntimed).isPresent()
              ? same(seat, before.get())
              : enter(seat, Mark.IN_ATTENDANCE, Optional.empty(), reason);
      case ABSENT ->
          before
              .<RegisterStep>map(
                  entry -> new RegisterStep.Withdraw(entry, new RegisterNews.TakenOut(who, reason)))
              .orElseGet(() -> refused(new RegisterRefusal.NotThere(who)));
      case APOLOGIES, DEPUTY, NOT_EXPECTED -> refused(new RegisterRefusal.NotExpected(who));
    };
  }

  private RegisterStep deputy(Seat seat, RegisterCommand.MarkDeputy command) {
    if (!state.isExpected(seat))
      return refused(new RegisterRefusal.NotExpected(state.names().line(seat)));
    return switch (RegisterPerson.of(state, command.deputy())) {
      case RegisterPerson.Unknown unknown -> new RegisterStep.Refused(unknown.why());
      case RegisterPerson.Known known -> {
        Optional<RegisterEntry> before = entry(seat);
        if (before
            .filter(RegisterEntering::isUntimed)
            .flatMap(RegisterEntry::who)
            .equals(Optional.of(known.who()))) yield same(seat, before.get());
        yield RegisterPerson.mayDeputise(state, seat, known)
            .<RegisterStep>map(RegisterStep.Refused::new)
            .orElseGet(() -> enter(seat, Mark.DEPUTY, Optional.of(known.who()), command.reason()));
      }
    };
  }

  private RegisterStep timed(
      Seat seat, Optional<LocalTime> arrives, Optional<LocalTime> leaves, Optional<String> reason) {
    Optional<RegisterEntry> before =
        entry(seat).filter(entry -> entry.mark().isFilled() || entry.mark() == Mark.IN_ATTENDANCE);
    if (before.isEmpty() && state.isExpected(seat) && holder(seat).isEmpty())
      return refused(new RegisterRefusal.Vacant(label(seat)));
    Mark usual = state.isExpected(seat) ? Mark.PRESENT : Mark.IN_ATTENDANCE;
    Wanted wanted =
        new Wanted(
            OptionalLong.of(seat.id()),
            holder(seat),
            before.map(RegisterEntry::mark).orElse(usual),
            before.flatMap(RegisterEntry::who),
            arrives.or(() -> before.flatMap(RegisterEntry::arrived)),
            leaves.or(() -> before.flatMap(RegisterEntry::left)),
            reason);
    return impossible(seat, wanted, arrives.or(() -> leaves).orElseThrow())
        .map(this::refused)
        .orElseGet(
            () ->
                before
                    .filter(entry -> isSame(entry, wanted))
                    .map(entry -> same(seat, entry))
                    .orElseGet(() -> enter(seat, wanted)));
  }

  private static boolean isSame(RegisterEntry entry, Wanted wanted) {
    return entry.arrived().equals(wanted.arrived()) && entry.left().equals(wanted.left());
  }

  private Optional<RegisterRefusal> impossible(Seat seat, Wanted wanted, LocalTime said) {
    LocalTime now = caller.now().atZone(caller.board().zone()).toLocalTime();
    if (state.sheet().meeting().on().equals(caller.today()) && said.isAfter(now))
      return Optional.of(new RegisterRefusal.TimeToCome(said));
    return wanted
        .arrived()
        .flatMap(
            arrived ->
                wanted
                    .left()
                    .filter(left -> !left.isAfter(arrived))
                    .map(
                        left ->
                            new RegisterRefusal.LeftBeforeArriving(label(seat), arrived, left)));
  }

  private RegisterStep enter(
      Seat seat, Mark mark, Optional<Attendee> who, Optional<String> reason) {
    return enter(
        seat,
        new Wanted(
            OptionalLong.of(seat.id()),
            holder(seat),
            mark,
            who,
            Optional.empty(),
            Optional.empty(),
            reason));
  }

  private RegisterStep enter(Seat seat, Wanted wanted) {
    boolean stranger = wanted.who().filter(Attendee.Named.class::isInstance).isPresent();
    Function<List<RegisterEntry>, RegisterNews> news =
        made -> new RegisterNews.Entered(label(seat), made.getFirst(), stranger);
    return new RegisterStep.Enter(List.of(wanted), news);
  }

  private RegisterStep same(Seat seat, RegisterEntry entry) {
    return new RegisterStep.Nothing(new RegisterNews.Unchanged(label(seat), entry));
  }

  private RegisterStep refused(RegisterRefusal why) {
    return new RegisterStep.Refused(why);
  }

  private Optional<RegisterEntry> entry(Seat seat) {
    return state.register().of(seat.id());
  }

  private OptionalLong holder(Seat seat) {
    Optional<Member> holder = state.names().holder(seat);
    return holder.isPresent() ? OptionalLong.of(holder.get().id()) : OptionalLong.empty();
  }

  private String label(Seat seat) {
    return state.names().label(seat);
  }
}
