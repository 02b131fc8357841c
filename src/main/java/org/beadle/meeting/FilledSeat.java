package org.beadle.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Seat;

/**
 * Somebody in a seat of which attendance is expected.
 *
 * @param deputy whether it is another than the seat's holder
 */
public record FilledSeat(Seat seat, Attendee sitter, boolean deputy) {

  /** Who sits in the seats by what the register says. */
  public static List<FilledSeat> of(Register register, Collection<Seat> seats) {
    return seats.stream()
        .flatMap(seat -> register.of(seat.id()).flatMap(entry -> of(entry, seat)).stream())
        .toList();
  }

  private static Optional<FilledSeat> of(RegisterEntry entry, Seat seat) {
    return switch (entry.mark()) {
      case PRESENT -> Optional.of(new FilledSeat(seat, holder(seat, entry.holder()), false));
      case DEPUTY -> Optional.of(new FilledSeat(seat, deputy(seat, entry.who()), true));
      case APOLOGIES, ABSENT, IN_ATTENDANCE, NOT_EXPECTED -> Optional.empty();
    };
  }

  /** Who will sit there by what was answered, without those who have not answered. */
  public static List<FilledSeat> of(Collection<Answer> answers, Collection<Seat> seats) {
    return seats.stream().flatMap(seat -> of(answers, seat)).toList();
  }

  private static Stream<FilledSeat> of(Collection<Answer> answers, Seat seat) {
    return answers.stream()
        .filter(answer -> answer.seat() == seat.id() && answer.fills())
        .map(
            answer ->
                answer.kind() == Answer.Kind.DEPUTY
                    ? new FilledSeat(seat, deputy(seat, answer.deputy()), true)
                    : new FilledSeat(seat, holder(seat, seat.holder()), false));
  }

  private static Attendee holder(Seat seat, OptionalLong holder) {
    return holder.isPresent() ? new Attendee.OnBoard(holder.getAsLong()) : nobodyElse(seat);
  }

  private static Attendee deputy(Seat seat, Optional<Attendee> who) {
    return who.orElseGet(() -> nobodyElse(seat));
  }

  /** Somebody of whom no more is known than that he or she sits there and nowhere else. */
  static Attendee nobodyElse(Seat seat) {
    return new Attendee.Named("seat " + seat.id());
  }
}
