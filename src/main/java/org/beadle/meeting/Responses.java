package org.beadle.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** One of a meeting, of whose {@code answers} those of seats that are expected count. */
  public static Responses of(List<Seat> expected, Collection<Answer> answers) {
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

  /** How many seats were answered for, and how. */
  public Replies replies() {
    return Replies.of(expected, answers.values());
  }

  /** The seats of which nothing was said, vacant ones among them. */
  public List<Seat> silent() {
    return expected.stream().filter(seat -> of(seat).isEmpty()).toList();
  }
}
