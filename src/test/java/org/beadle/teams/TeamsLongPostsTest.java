package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Outcome;
import org.beadle.chat.ChatFailure;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages that do not fit into one activity. */
class TeamsLongPostsTest {
  private static final Address BOARD = TeamsChatHouse.at(TeamsChatHouse.BOARD);
  private static final Address PERSON = TeamsChatHouse.at(TeamsChatHouse.PERSON);
  private static final String DIRECT = StandInTenant.personal(TeamsChatHouse.PERSON);
  private static final DeliveryId ID = new DeliveryId(1234567890123L);
  private static final int WORDS = 5_000;

  private final TeamsChatHouse house = new TeamsChatHouse();

  @AfterEach
  void close() {
    house.close();
  }

  /** A message that needs so many activities or some more. */
  private static Post parts(int number) {
    return Post.of(
        "A long message",
        IntStream.range(0, number)
            .<Block>mapToObj(part -> new Block.Text(("part" + part + " ").repeat(WORDS)))
            .toList());
  }

  /** Of so many parts each stands once, whole and in order. */
  private void stand(int parts) {
    List<String> words =
        house.shown(TeamsChatHouse.BOARD).stream()
            .flatMap(shown -> Stream.of(shown.split("\\s+")))
            .toList();
    assertThat(words)
        .isEqualTo(
            IntStream.range(0, parts)
                .boxed()
                .flatMap(part -> Collections.nCopies(WORDS, "part" + part).stream())
                .toList());
  }

  private int activities() {
    return house.teams.messages(TeamsChatHouse.BOARD).size();
  }

  private static int partsIn(Receipt receipt) {
    return MessageRef.read(receipt.messageRef()).parts().size();
  }

  @Test
  void aLongMessageStandsInSeveralActivitiesUnderOneReceipt() throws ChatException {
    Receipt receipt = house.chat.post(BOARD, parts(5), ID);
    stand(5);
    assertThat(partsIn(receipt)).isEqualTo(activities()).isGreaterThan(3);
  }

  @Test
  void anUpdateTakesAwayWhatIsTooManyAndAddsWhatIsMissing() throws ChatException {
    Receipt receipt = house.chat.post(BOARD, parts(3), ID);
    int before = activities();
    Receipt shorter = house.chat.update(receipt, parts(1));
    stand(1);
    assertThat(partsIn(shorter)).isEqualTo(activities()).isLessThan(before);
    Receipt longer = house.chat.update(shorter, parts(4));
    stand(4);
    assertThat(partsIn(longer)).isEqualTo(activities()).isGreaterThan(before);
  }

  @Test
  void anUpdateThatKnowsAnEarlierReceiptOnlyAddsNothingTwice() throws ChatException {
    Receipt receipt = house.chat.post(BOARD, parts(1), ID);
    house.chat.update(receipt, parts(3));
    Receipt again = house.chat.update(receipt, parts(3));
    stand(3);
    assertThat(partsIn(again)).isEqualTo(activities());
  }

  @Test
  void anUpdateThatStopsOnTheWayGoesOnWhereItStopped() throws ChatException {
    Receipt receipt = house.chat.post(BOARD, parts(1), ID);
    failAtSecondSend(new Fault.Status(429, 7));
    assertThat(ChatFailure.of(() -> house.chat.update(receipt, parts(4))).outcome())
        .isEqualTo(Outcome.RETRYABLE);
    house.teams.fail(operation -> Optional.empty());
    house.chat.update(receipt, parts(4));
    stand(4);
  }

  /** Lets one activity through from now on, and then fails. */
  private void failAtSecondSend(Fault fault) {
    int before = house.teams.calls(Operation.SEND).size();
    house.teams.fail(
        operation ->
            operation == Operation.SEND && house.teams.calls(Operation.SEND).size() == before + 1
                ? Optional.of(fault)
                : Optional.empty());
  }

  @Test
  void aLongMessageGoesOnWhereItHadToWait() throws ChatException {
    failAtSecondSend(new Fault.Status(429, 7));
    assertThat(ChatFailure.of(() -> house.chat.post(BOARD, parts(3), ID)).outcome())
        .isEqualTo(Outcome.RETRYABLE);
    assertThat(activities()).isEqualTo(1);
    Receipt receipt = house.chat.post(BOARD, parts(3), ID);
    stand(3);
    assertThat(partsIn(receipt)).isEqualTo(activities());
  }

  @Test
  void whatGoesElsewhereAfterAWaitGoesWhole() throws ChatException {
    failAtSecondSend(new Fault.Status(429, 7));
    ChatFailure.of(() -> house.chat.post(BOARD, parts(2), ID));
    Receipt receipt = house.chat.post(PERSON, parts(2), ID);
    assertThat(house.teams.messages(DIRECT)).hasSize(partsIn(receipt));
    assertThat(partsIn(receipt)).isGreaterThan(1);
  }

  @Test
  void ofAMessageWhoseRestIsRefusedNothingStands() {
    failAtSecondSend(new Fault.Refusal(413, "MessageSizeTooBig"));
    assertThat(ChatFailure.of(() -> house.chat.post(BOARD, parts(3), ID)).outcome())
        .isEqualTo(Outcome.FINAL);
    assertThat(activities()).isZero();
  }

  @Test
  void whatCanNotBeTakenAwayLeavesTheOutcomeOpen() {
    failAtSecondSend(new Fault.Refusal(413, "MessageSizeTooBig"));
    house.teams.fail(Operation.DELETE, new Fault.Status(503, -1));
    ChatException failure = ChatFailure.of(() -> house.chat.post(BOARD, parts(3), ID));
    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(failure).hasMessageStartingWith("Only the beginning of the message stands");
  }

  @Test
  void ifThePartThatFailedMayStandSoMayTheWhole() {
    failAtSecondSend(new Fault.Breakdown(502, true));
    assertThat(ChatFailure.of(() -> house.chat.post(BOARD, parts(3), ID)).outcome())
        .isEqualTo(Outcome.UNKNOWN);
    assertThat(activities()).isEqualTo(2);
  }
}
