package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.beadle.chat.PostJson;
import org.beadle.wording.Names;
import org.junit.jupiter.api.Test;

/** An action that waits for one of a confidential group. */
class HiddenBlockerTest extends DeskTest {
  private static final String GROUP = "Strategic Case Review Group";

  private String blocked() {
    says(MANAGER, "action add Review the case for " + GROUP + " by 30 September 2018 priority 4");
    String hidden =
        house.actions().stream()
            .filter(action -> action.title().equals("Review the case"))
            .findFirst()
            .orElseThrow()
            .ref()
            .toString();
    says(MANAGER, "action 4.6 blocked by " + hidden);
    return "action " + hidden;
  }

  @Test
  void itIsNotNamedInWhatMayBeReadByAnybody() {
    String hidden = blocked();
    assertThat(
            Names.of(house.action("4.6"), house.roster(), house.action("4.6").created())
                .blockedBy())
        .contains(hidden);
    assertThat(Names.blockedByToAnybody(house.action("4.6"), house.roster()))
        .contains("an action that is not shown here");
  }

  @Test
  void itIsNotNamedAmongEscalations() {
    String hidden = blocked();
    house.clock.set(Instant.parse("2018-07-12T09:00:00Z"));
    house.sweep();
    assertThat(PostJson.write(says(LAY, "board escalations"))).doesNotContain(hidden);
  }
}
