package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.beadle.chat.ChatException;
import org.beadle.chat.Post;
import org.beadle.chat.RecordingInbox;
import org.beadle.chat.Replies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Teams waits for some seconds only; what takes longer is answered afterwards. */
@Timeout(60)
class TeamsTurnTest {
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofMinutes(1);

  private final ConnectorHouse house = new ConnectorHouse();
  private final RecordingInbox inbox = new RecordingInbox();
  private final Replies replies = new Replies(TeamsChat.PLATFORM);
  private final TeamsPeople people =
      new TeamsPeople(house.connector, InstantSource.fixed(TeamsHouse.NOW));
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch open = new CountDownLatch(1);
  private final BlockingQueue<List<Post>> given = new LinkedBlockingQueue<>();

  @BeforeEach
  void meet() throws ChatException {
    house.teams.tenant().people().knows("o-police", "Police lead", "police.lead@example.org");
    people.introduce(origin());
    inbox.answers(incoming -> answered(Post.text("Done.")));
  }

  @AfterEach
  void close() {
    open.countDown();
    replies.close();
    house.close();
  }

  private Post answered(Post answer) {
    try {
      asked.countDown();
      open.await();
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
    return answer;
  }

  private Optional<List<Post>> hear(Duration turn) {
    TeamsHearing hearing = new TeamsHearing(inbox, people, replies, turn);
    return hearing.now(List.of(Heard.said(origin(), "action 2.3 done", "1")), given::add);
  }

  private Origin origin() {
    return new Origin(
        "1",
        StandInTenant.TENANT,
        house.teams.serviceUrl(),
        Reference.Kind.PERSONAL,
        StandInTenant.personal("o-police"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Origin.Named(StandInTenant.BOT, Optional.empty()),
        new Origin.Sender("29:o-police", Optional.of("o-police"), Optional.empty()),
        Instant.EPOCH);
  }

  @Test
  void whatTakesLongerThanATurnIsDoneOnceAndAnsweredAfterwards() throws InterruptedException {
    assertThat(hear(SHORT)).isEmpty();
    asked.await();
    assertThat(given).isEmpty();

    open.countDown();

    assertThat(given.poll(30, TimeUnit.SECONDS)).containsExactly(Post.text("Done."));
    assertThat(inbox.heard()).hasSize(1);
  }

  @Test
  void whatIsDoneWithinTheTurnIsAnsweredAtOnce() {
    open.countDown();

    assertThat(hear(LONG)).contains(List.of(Post.text("Done.")));
    assertThat(given).isEmpty();
  }
}
