package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.beadle.nudge.Nudges;
import org.beadle.nudge.SampleAction;
import org.beadle.nudge.SampleBoard;
import org.junit.jupiter.api.Test;

class NudgeWordsTest {
  private static final LocalDate DUE = LocalDate.of(2026, 6, 3);

  private static List<String> why(LocalDate day) {
    return Nudges.due(
            SampleBoard.with(SampleAction.number(1).due(DUE).make()),
            day.atTime(LocalTime.NOON).atZone(SampleBoard.LONDON).toInstant(),
            Set.of())
        .stream()
        .filter(planned -> planned.recipient().equals(SampleBoard.person(SampleBoard.POLICE_LEAD)))
        .flatMap(planned -> planned.nudges().stream())
        .map(nudge -> NudgeWords.why(nudge, day))
        .toList();
  }

  @Test
  void aMonthlyChaseTellsOfTheDayThatAsksForIt() {
    LocalDate third = DUE.plusDays(28).plusMonths(3);

    assertThat(why(third)).singleElement().asString().startsWith("120 days late; monthly");
    assertThat(why(third.plusDays(1))).singleElement().asString().contains("(1 October 2026)");
  }

  @Test
  void whereNoGroupLeadsNoChairOfItIsNamed() {
    assertThat(why(DUE.plusDays(5)))
        .containsExactly("3 days late (6 June 2026); next, on 10 June 2026, the board manager");
  }
}
