package org.beadle.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.Seat;

/**
 * What the answers to an invitation say of the quorum. Who has answered is taken at his or her
 * word; of the others it is open whether they come. A vacant seat for which nobody answered stays
 * empty.
 */
public sealed interface QuorumForecast {

  /** No rule of quorum is set. */
  record NoRule() implements QuorumForecast {}

  /** Quorate with those who said that they, or a deputy, come. */
  record Certain() implements QuorumForecast {}

  /**
   * Not yet certain.
   *
   * @param lack what those who have not answered still have to bring
   */
  record Open(Quorate.Lack lack) implements QuorumForecast {}

  /**
   * Inquorate even if all come who have not answered, unless somebody changes an answer.
   *
   * @param lack what would be missing then
   * @param deputiesCount whether a deputy would do
   */
  record Inquorate(Quorate.Lack lack, boolean deputiesCount) implements QuorumForecast {}

  /** The forecast for the meeting that {@code check} is for. */
  static QuorumForecast of(QuorumCheck check, Collection<Answer> answers) {
    List<FilledSeat> sure = FilledSeat.of(answers, check.expected());
    List<FilledSeat> possible = new ArrayList<>(sure);
    possible.addAll(open(check, answers));
    Quorate worst = check.of(sure);
    Quorate best = check.of(possible);
    return switch (worst) {
      case Quorate.NoRule none -> new NoRule();
      case Quorate.Met met -> new Certain();
      case Quorate.NotMet(var rule, var lack) ->
          best instanceof Quorate.NotMet(var same, var left)
              ? new Inquorate(left, check.deputiesCount())
              : new Open(lack);
    };
  }

  /** Those who have not answered, as if each seat were filled by somebody of its own. */
  private static List<FilledSeat> open(QuorumCheck check, Collection<Answer> answers) {
    Set<Long> answered = answers.stream().map(Answer::seat).collect(Collectors.toSet());
    return check.expected().stream()
        .filter(seat -> !answered.contains(seat.id()) && check.holder(seat).isPresent())
        .map(seat -> filled(check, seat))
        .toList();
  }

  private static FilledSeat filled(QuorumCheck check, Seat seat) {
    return check.deputiesCount()
        ? new FilledSeat(seat, FilledSeat.nobodyElse(seat), true)
        : new FilledSeat(seat, new Attendee.OnBoard(check.holder(seat).orElseThrow()), false);
  }
}
