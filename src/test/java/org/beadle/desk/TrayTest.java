package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.beadle.board.Member;
import org.beadle.desk.FileDesk.Bringer;
import org.beadle.desk.FileDesk.Kind;
import org.beadle.intake.SourceFile;
import org.beadle.wording.ImportFacts;
import org.junit.jupiter.api.Test;

class TrayTest {
  private static final Instant NOW = Instant.parse("2018-09-03T09:00:00Z");
  private static final Bringer MANAGER = new Bringer("sample", 1);

  private static final Member MEMBER =
      new Member(
          1,
          1,
          "Board manager",
          Optional.empty(),
          OptionalLong.empty(),
          Optional.empty(),
          Optional.empty());
  private static final ImportFacts FACTS =
      new ImportFacts(
          "plan.csv",
          ImportFacts.Kind.PLAN,
          List.of(),
          List.of(),
          0,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private final Tray tray = new Tray();

  private String put(Bringer bringer, Kind kind) {
    SourceFile file = new SourceFile("plan.csv", List.of(), List.of());
    return tray.put(new Tray.Waiting(new Tray.Draft(bringer, MEMBER, kind, file), FACTS), NOW);
  }

  private boolean waits(String ticket, Bringer bringer, Instant now) {
    return tray.take(ticket, bringer, now).isPresent();
  }

  @Test
  void oneOfAKindWaitsForEachBringer() {
    String plan = put(MANAGER, Kind.PLAN);
    String diary = put(MANAGER, Kind.DIARY);
    String elsewhere = put(new Bringer("other", 1), Kind.PLAN);
    String newer = put(MANAGER, Kind.PLAN);
    assertThat(waits(plan, MANAGER, NOW)).isFalse();
    assertThat(waits(newer, MANAGER, NOW)).isTrue();
    assertThat(waits(diary, MANAGER, NOW)).isTrue();
    assertThat(waits(elsewhere, new Bringer("other", 1), NOW)).isTrue();
  }

  @Test
  void whatOthersBringDropsNothingUntilThereAreTooMany() {
    String plan = put(MANAGER, Kind.PLAN);
    IntStream.range(1, Tray.MOST).forEach(n -> put(new Bringer("board-" + n, n), Kind.PLAN));
    assertThat(waits(plan, MANAGER, NOW)).isTrue();
    String again = put(MANAGER, Kind.PLAN);
    IntStream.range(0, Tray.MOST).forEach(n -> put(new Bringer("more-" + n, n), Kind.PLAN));
    assertThat(waits(again, MANAGER, NOW)).isFalse();
  }

  @Test
  void nothingWaitsForLong() {
    String plan = put(MANAGER, Kind.PLAN);
    assertThat(waits(plan, MANAGER, NOW.plus(Tray.LASTS))).isFalse();
  }
}
