package org.beadle.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The short run: a few kills of the real process. {@code ./beadle test crash} is the long one. */
class CrashTest {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private final long seed = InstantSource.system().millis();

  @Test
  @Timeout(400)
  void everyMessageReachesSlackOnceHoweverOftenTheServerIsKilled() throws InterruptedException {
    Tally tally = CrashRun.againstSlack(new CrashPlan(seed, 4, 20, 3, 0.1, LIMIT));
    System.out.println(tally.told());
    assertThat(tally.isGood()).as(tally.told()).isTrue();
  }

  @Test
  @Timeout(400)
  void noMessageReachesTeamsTwiceAndWhatIsNotKnownIsSaidToBeUnknown() throws InterruptedException {
    TeamsTally tally = TeamsRun.of(new CrashPlan(seed, 3, 20, 3, 0.1, LIMIT));
    System.out.println(tally.told());
    assertThat(tally.isGood()).as(tally.told()).isTrue();
  }

  @Test
  @Timeout(400)
  void everyLetterArrivesAndASecondTimeOnlyWhereTheAnswerWasCutOff() throws InterruptedException {
    MailTally tally = MailRun.of(new CrashPlan(seed, 2, 20, 2, 0.15, LIMIT));
    System.out.println(tally.told());
    assertThat(tally.isGood()).as(tally.told()).isTrue();
  }

  @Test
  @Timeout(400)
  void anImportThatIsKilledLeavesARecordInWhichItCanBeMadeAgain() throws InterruptedException {
    ImportRun.Outcome outcome = ImportRun.of(seed, 2);
    System.out.println(outcome.told());
    assertThat(outcome.isGood()).as(outcome.told()).isTrue();
  }
}
