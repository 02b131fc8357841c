package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beadle.chat.Address;
import org.beadle.chat.Pace;

class PacingProperties {
  private static final Instant START = Instant.parse("2026-09-30T09:00:00Z");
  private static final Pace PACE = new Pace(Duration.ofSeconds(1), Duration.ofMillis(250));

  /** Something wants to leave for a place, so long after what came before. */
  record Wish(Address to, int afterMillis) {}

  @Property(tries = 300)
  void placesAndWorkspacesAreNeverWrittenToFasterThanTheirPace(
      @ForAll("wishes") List<Wish> wishes) {
    Pacing pacing = new Pacing();
    Map<Address, Instant> last = new HashMap<>();
    Instant now = START;
    for (Wish wish : wishes) {
      now = now.plusMillis(wish.afterMillis());
      if (pacing.freeFrom(wish.to()).isAfter(now)) continue;
      pacing.leaves(wish.to(), PACE, now);
      apart(last.put(wish.to(), now), now, PACE.inPlace());
      apart(last.put(wish.to().whole(), now), now, PACE.inWorkspace());
    }
  }

  private static void apart(Instant before, Instant now, Duration least) {
    if (before != null) assertThat(Duration.between(before, now)).isGreaterThanOrEqualTo(least);
  }

  @Property(tries = 300)
  void whatHasToWaitMayLeaveWhenItIsToldTo(@ForAll("wishes") List<Wish> wishes) {
    Pacing pacing = new Pacing();
    Instant now = START;
    for (Wish wish : wishes) {
      Instant free = pacing.freeFrom(wish.to());
      if (free.isAfter(now)) now = free;
      assertThat(pacing.freeFrom(wish.to())).isBeforeOrEqualTo(now);
      pacing.leaves(wish.to(), PACE, now);
    }
    assertThat(Duration.between(START, now))
        .isLessThanOrEqualTo(PACE.inPlace().multipliedBy(wishes.size()));
  }

  @Property(tries = 100)
  void aPauseHoldsItsWorkspaceAndNoOther(@ForAll("wishes") List<Wish> wishes) {
    Pacing pacing = new Pacing();
    Instant until = START.plusSeconds(30);
    pacing.pause(new Address("slack", "T1", "C9"), until);
    for (Wish wish : wishes)
      assertThat(pacing.freeFrom(wish.to()).isAfter(START))
          .isEqualTo(wish.to().workspace().equals("T1"));
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    Arbitrary<Address> places =
        Combinators.combine(Arbitraries.of("T1", "T2"), Arbitraries.of("C1", "C2", "C3"))
            .as((team, channel) -> new Address("slack", team, channel));
    return Combinators.combine(places, Arbitraries.integers().between(0, 600))
        .as(Wish::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }
}
