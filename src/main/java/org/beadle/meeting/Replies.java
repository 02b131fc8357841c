package org.beadle.meeting;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beadle.board.Seat;

/**
 * How many of the expected seats will be filled at a meeting, as far as was said.
 *
 * @param coming whose holders come themselves
 * @param deputies that deputies will fill
 * @param apologies that will stay empty
 * @param unanswered of which nothing was said
 */
public record Replies(int coming, int deputies, int apologies, int unanswered) {

  /** Counts the answers of {@code expected}; those of other seats are left out. */
  public static Replies of(Collection<Seat> expected, Collection<Answer> answers) {
    Map<Long, Answer> bySeat =
        answers.stream().collect(Collectors.toMap(Answer::seat, Function.identity(), (a, b) -> b));
    Map<Answer.Kind, Long> counts =
        expected.stream()
            .filter(seat -> bySeat.containsKey(seat.id()))
            .collect(
                Collectors.groupingBy(seat -> bySeat.get(seat.id()).kind(), Collectors.counting()));
    int coming = counts.getOrDefault(Answer.Kind.COMING, 0L).intValue();
    int deputies = counts.getOrDefault(Answer.Kind.DEPUTY, 0L).intValue();
    int apologies = counts.getOrDefault(Answer.Kind.APOLOGIES, 0L).intValue();
    return new Replies(
        coming, deputies, apologies, expected.size() - coming - deputies - apologies);
  }

  /** How many seats are expected to be filled. */
  public int expected() {
    return coming + deputies + apologies + unanswered;
  }
}
