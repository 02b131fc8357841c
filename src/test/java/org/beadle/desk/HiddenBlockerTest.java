package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Reader;
import org.beadle.chat.PostJson;
import org.beadle.store.Delivery;
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
    assertThat(PostJson.write(says(MANAGER, "board escalations"))).contains(hidden);
  }

  @Test
  void whoMaySeeItIsToldWhatStandsInTheWay() {
    String hidden = blocked();
    house.clock.set(Instant.parse("2018-07-12T09:00:00Z"));
    house.sweep();
    List<Delivery> letters =
        house.store.read(
            records ->
                records.deliveries().list(house.board().id(), Optional.empty(), Integer.MAX_VALUE));
    assertThat(letters)
        .filteredOn(each -> PostJson.write(each.ordered().post()).contains(hidden))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(seesAll(each)).isTrue())
        .noneMatch(each -> each.ordered().post().summary().contains(hidden));
  }

  private boolean seesAll(Delivery letter) {
    return letter.ordered().person().stream()
        .mapToObj(person -> house.roster().memberOf(person).orElseThrow())
        .anyMatch(
            member ->
                Reader.forMember(house.roster(), member.id(), letter.ordered().day())
                    .confidential()
                    .contains(house.group(GROUP)));
  }
}
