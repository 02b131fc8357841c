package org.beadle.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.beadle.slack.StandInSlack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the measurements measure with, against a server that does nothing. */
class LoadTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-09-30T09:00:00Z"));

  private final SignedCommands commands =
      new SignedCommands(
          new SignedCommands.Speaker(
              StandInSlack.TEAM, BenchPlan.USER, "D0BENCH", "http://127.0.0.1/response/1"),
          House.SIGNING_SECRET,
          CLOCK);

  private StandInServer server;

  @BeforeEach
  void start() throws IOException {
    server = new StandInServer(CLOCK);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void everyRequestOfASteadyPaceIsSentOnceOverKeptConnections() {
    Figures figures = new Load(server.port(), 4).paced(bare(), 1_000, Duration.ofMillis(200));
    assertThat(figures.answers()).isEqualTo(200);
    assertThat(figures.failures()).isZero();
    assertThat(server.bodies()).hasSize(200).doesNotHaveDuplicates();
    assertThat(server.connections()).isLessThanOrEqualTo(4);
  }

  @Test
  void aSteadyPaceTakesAsLongAsItShould() {
    Figures figures = new Load(server.port(), 2).paced(bare(), 500, Duration.ofMillis(100));
    assertThat(figures.seconds()).isGreaterThan(0.097);
    assertThat(figures.percentile(100)).isGreaterThanOrEqualTo(figures.percentile(50));
  }

  @Test
  void fullSpeedSendsUntilTheTimeIsOver() {
    Figures figures = new Load(server.port(), 2).fullSpeed(bare(), Duration.ofMillis(100));
    assertThat(figures.answers()).isPositive().isEqualTo(server.bodies().size());
    assertThat(figures.seconds()).isGreaterThanOrEqualTo(0.1);
  }

  @Test
  void anAnswerThatIsNotGoodIsCountedApart() {
    server.answering("text=1.2+done", 500);
    Work work = new ActionsInTurn(commands, List.of("1.1", "1.2", "1.3", "1.4"), 1);
    Figures figures = new Load(server.port(), 1).paced(work, 1_000, Duration.ofMillis(4));
    assertThat(figures.answers()).isEqualTo(3);
    assertThat(figures.failures()).isEqualTo(1);
  }

  @Test
  void aWrongSignatureIsNotGood() {
    SignedCommands forged =
        new SignedCommands(
            new SignedCommands.Speaker("T", "U", "D", "http://127.0.0.1/"), "another", CLOCK);
    Work work = new BareAcknowledgement(forged);
    Figures figures = new Load(server.port(), 1).paced(work, 1_000, Duration.ofMillis(3));
    assertThat(figures.failures()).isEqualTo(3);
    assertThat(server.bodies()).isEmpty();
  }

  @Test
  void aBareAcknowledgementHasNoBodyAndAChangeHasOne() {
    try (Line line = Line.to(server.port())) {
      Line.Answer empty = line.send(commands.request("/beadle-ping", ""));
      Line.Answer changed = line.send(commands.request("/action", "2.3 done"));
      assertThat(empty.body()).isEmpty();
      assertThat(changed.text()).isEqualTo("{\"text\":\"Done. Undo\"}");
      assertThat(bare().isGood(changed)).isFalse();
      Work changing = new ActionsInTurn(commands, List.of("2.3"), 1);
      assertThat(changing.isGood(changed)).isTrue();
      assertThat(changing.isGood(empty)).isFalse();
    }
  }

  @Test
  void aBrokenLineIsAFailureAndIsOpenedAgain() {
    Work work =
        new Work() {
          private int count;

          @Override
          public byte[] request(int connection) {
            return count++ == 0 ? "NONSENSE\r\n\r\n".getBytes() : bare().request(connection);
          }

          @Override
          public boolean isGood(Line.Answer answer) {
            return bare().isGood(answer);
          }
        };
    Figures figures = new Load(server.port(), 1).paced(work, 1_000, Duration.ofMillis(3));
    assertThat(figures.failures()).isGreaterThanOrEqualTo(1);
    assertThat(figures.answers()).isPositive();
  }

  @Test
  void eachConnectionFinishesItsOwnActionsAndThenReopensThem() {
    ActionsInTurn work = new ActionsInTurn(commands, List.of("1.1", "1.2", "1.3", "1.4"), 2);
    assertThat(List.of(work.words(0), work.words(0), work.words(0), work.words(0), work.words(0)))
        .containsExactly("1.1 done", "1.3 done", "1.1 reopen", "1.3 reopen", "1.1 done");
    assertThat(work.words(1)).isEqualTo("1.2 done");
  }

  @Test
  void everyCommandIsAnEventOfItsOwn() {
    Set<String> requests = new TreeSet<>();
    for (int count = 0; count < 10; count++) {
      requests.add(new String(commands.request("/action", "2.3 done")));
    }
    assertThat(requests).hasSize(10);
  }

  private Work bare() {
    return new BareAcknowledgement(commands);
  }
}
