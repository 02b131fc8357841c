package org.beadle.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.board.SeatNames;
import org.beadle.chat.Block.Fact;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Responses;

/** Says by name which of the expected seats will be filled at a meeting, and by whom. */
record WhoComes(Roster roster, Responses responses, SeatNames names) {
  /** More names than these make a card hard to read; the counts tell of all. */
  private static final int NAMED = 12;

  static WhoComes to(Meeting meeting, Roster roster, Responses responses) {
    return new WhoComes(
        roster, responses, SeatNames.of(roster, responses.expected(), meeting.on()));
  }

  /** A line for each way in which was answered, and one for the seats that nobody answered for. */
  List<Fact> facts() {
    return Stream.of(
            line("Will come", of(Answer.Kind.COMING)),
            line("Deputies", of(Answer.Kind.DEPUTY)),
            line("Apologies", of(Answer.Kind.APOLOGIES)),
            line("No answer", silent()))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<String> silent() {
    return names.inOrder().stream()
        .filter(seat -> responses.of(seat).isEmpty())
        .map(names::label)
        .toList();
  }

  private List<String> of(Answer.Kind kind) {
    return names.inOrder().stream()
        .flatMap(
            seat ->
                responses.of(seat).filter(it -> it.kind() == kind).stream()
                    .map(it -> name(seat, it)))
        .toList();
  }

  /** {@code Sample Police (Training lead)}, where a deputy comes. */
  private String name(Seat seat, Answer answer) {
    return names.label(seat)
        + answer.deputy().map(who -> " (" + MarkWords.name(who, roster) + ")").orElse("");
  }

  private static Optional<Fact> line(String label, List<String> seats) {
    if (seats.isEmpty()) return Optional.empty();
    int more = seats.size() - NAMED;
    String text =
        more > 0
            ? String.join(", ", seats.subList(0, NAMED)) + " and " + more + " more"
            : Count.and(seats);
    return Optional.of(new Fact(label, text));
  }
}
