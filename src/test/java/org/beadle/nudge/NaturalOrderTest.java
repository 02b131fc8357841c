package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.nudge.SampleBoard.POLICE_LEAD;
import static org.beadle.nudge.SampleBoard.person;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

  @Test
  void whatIsDueOnOneDayComesInTheNaturalOrderOfItsRefs() {
    List<Action> actions =
        IntStream.of(10, 2, 9, 1)
            .mapToObj(number -> SampleAction.number(number).due(DUE).make())
            .toList();

    Sweeps sweeps = new Sweeps(SampleBoard.with(actions.toArray(Action[]::new)));
    sweeps.on(DUE);

    assertThat(sweeps.to(person(POLICE_LEAD)))
        .extracting(nudge -> nudge.promise().action().ref())
        .hasSize(4)
        .isSorted();
  }
}
