package org.beadle.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.board.Seat;

/**
 * Who is expected at a meeting to come, and what was said so far.
 *
 * @param expected the seats of {@link Expected#seats}
 * @param answers what was said of each of them, by the seat's id
 */
public record Responses(List<Seat> expected, Map<Long, Answer> answers) {
  public Responses {
    expected = List.copyOf(expected);
    answers = Map.copyOf(answers);
  }

  /** Those to a meeting; of {@code answers} count those of seats that are expected. */
  public static Responses to(Roster roster, Meeting meeting, Collection<Answer> answers) {
    List<Seat> expected = Expected.seats(roster, meeting);
    Map<Long, Answer> bySeat =
        answers.stream()
            .filter(answer -> expected.stream().anyMatch(seat -> seat.id() == answer.seat()))
            .collect(Collectors.toMap(Answer::seat, Function.identity(), (one, later) -> later));
    return new Responses(expected, bySeat);
  }

  /** What was said of a seat; empty where nothing was. */
  public Optional<Answer> of(Seat seat) {
    return Optional.ofNullable(answers.get(seat.id()));
  }

  /** What was said of a seat that a member holds; empty where nothing was. */
  public Optional<Answer> of(Member holder) {
    return seats(holder).flatMap(seat -> of(seat).stream()).findFirst();
  }

  /** Whether a seat that a member holds is to be filled. */
  public boolean isExpected(Member holder) {
    return seats(holder).findAny().isPresent();
  }

  private Stream<Seat> seats(Member holder) {
    return expected.stream().filter(seat -> seat.holder().equals(OptionalLong.of(holder.id())));
  }

  /** Of how many seats this was said. */
  public int count(Answer.Kind kind) {
    return (int) answers.values().stream().filter(answer -> answer.kind() == kind).count();
  }

  /** The seats of which nothing was said, vacant ones among them. */
  public List<Seat> silent() {
    return expected.stream().filter(seat -> of(seat).isEmpty()).toList();
  }
}
