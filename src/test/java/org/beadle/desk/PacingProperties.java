package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beadle.chat.Address;
import org.beadle.chat.Pace;
import org.beadle.chat.Pace.Window;

class PacingProperties {
  private static final Instant START = Instant.parse("2026-09-30T09:00:00Z");
  private static final Address CHANNEL = new Address("teams", "T1", "C1");

  /** What Teams takes in one conversation. */
  private static final Pace MANY_WINDOWS =
      new Pace(
          List.of(
              new Window(7, Duration.ofSeconds(1)),
              new Window(8, Duration.ofSeconds(2)),
              new Window(60, Duration.ofSeconds(30)),
              new Window(1800, Duration.ofHours(1))),
          List.of());

  /** Something wants to leave for a place, so long after what came before. */
  record Wish(Address to, int afterMillis) {}

  /** What has left, and a plain way to tell whether one thing more may. */
  private static final class Log {
    private final Map<Address, List<Instant>> left = new HashMap<>();

    boolean takes(Address to, Pace pace, Instant at) {
      return takes(left.getOrDefault(to, List.of()), pace.inPlace(), at)
          && takes(left.getOrDefault(to.whole(), List.of()), pace.inWorkspace(), at);
    }

    private static boolean takes(List<Instant> times, List<Window> windows, Instant at) {
      return windows.stream()
          .allMatch(
              window ->
                  times.stream().filter(time -> time.plus(window.span()).isAfter(at)).count()
                      < window.posts());
    }

    void leaves(Address to, Instant at) {
      left.computeIfAbsent(to, key -> new ArrayList<>()).add(at);
      left.computeIfAbsent(to.whole(), key -> new ArrayList<>()).add(at);
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void noWindowIsEverExceededAndNothingWaitsLongerThanItMust(
      @ForAll("paces") Pace pace, @ForAll("wishes") List<Wish> wishes) {
    Pacing pacing = new Pacing();
    Log log = new Log();
    Instant now = START;
    for (Wish wish : wishes) {
      now = now.plusMillis(wish.afterMillis());
      Instant free = pacing.freeFrom(wish.to());
      if (free.isAfter(now)) {
        assertThat(log.takes(wish.to(), pace, free.minusMillis(1))).as("a needless wait").isFalse();
        now = free;
      }
      assertThat(log.takes(wish.to(), pace, now)).as("room at " + now).isTrue();
      pacing.leaves(wish.to(), pace, now);
      log.leaves(wish.to(), now);
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatDoesNotWaitItsTurnOutFindsTheSameRoom(
      @ForAll("paces") Pace pace, @ForAll("wishes") List<Wish> wishes) {
    Pacing pacing = new Pacing();
    Log log = new Log();
    Instant now = START;
    for (Wish wish : wishes) {
      now = now.plusMillis(wish.afterMillis());
      boolean goes = !pacing.freeFrom(wish.to()).isAfter(now);
      assertThat(goes).isEqualTo(log.takes(wish.to(), pace, now));
      if (!goes) continue;
      pacing.leaves(wish.to(), pace, now);
      log.leaves(wish.to(), now);
    }
  }

  @Example
  void aPlaceThatIsWrittenToWithoutRestGetsWhatTheWidestWindowLets() {
    Pacing pacing = new Pacing();
    Instant now = START;
    for (int each = 0; each < 1800; each++) {
      Instant free = pacing.freeFrom(CHANNEL);
      if (free.isAfter(now)) now = free;
      pacing.leaves(CHANNEL, MANY_WINDOWS, now);
      assertThat(pacing.kept()).isLessThanOrEqualTo(1800);
    }
    // 60 in 30 seconds: the last sixty of 1800 begin after 29 half minutes and are out in some 15
    // s.
    assertThat(now).isBefore(START.plus(Duration.ofMinutes(15)));
    assertThat(pacing.freeFrom(CHANNEL)).isEqualTo(START.plus(Duration.ofHours(1)));
  }

  @Example
  void whatLeftLongAgoIsNotKept() {
    Pacing pacing = new Pacing();
    for (int place = 0; place < 100; place++)
      pacing.leaves(new Address("teams", "T1", "C" + place), MANY_WINDOWS, START);
    assertThat(pacing.kept()).isEqualTo(100);
    pacing.leaves(CHANNEL, MANY_WINDOWS, START.plus(Duration.ofHours(1)));
    assertThat(pacing.kept()).isEqualTo(1);
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
  Arbitrary<Pace> paces() {
    Arbitrary<List<Window>> windows =
        Combinators.combine(
                Arbitraries.integers().between(1, 6), Arbitraries.integers().between(0, 3_000))
            .as((posts, millis) -> new Window(posts, Duration.ofMillis(millis)))
            .list()
            .ofMaxSize(3);
    return Combinators.combine(windows, windows).as(Pace::new);
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
