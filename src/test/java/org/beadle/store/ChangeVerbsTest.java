package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

/** Each verb of a change leaves the action as it says, and answers with what is then read. */
class ChangeVerbsTest extends StoreContract {
  @Test
  void closingSaysWhoAndWhen() {
    sample.change(
        sample.policeLead, "1.1", (change, action) -> change.close(action, Optional.of("done")));

    Action closed = action("1.1");
    assertThat(closed.closure().orElseThrow().by()).isEqualTo("The police lead");
    assertThat(closed.closure().orElseThrow().on()).isEqualTo(SampleBoard.TODAY);
    assertThat(closed.lastUpdate()).contains(SampleBoard.TODAY);
  }
}
