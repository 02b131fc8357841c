package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Closes;
import org.beadle.chat.ChatException.Outcome;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.teams.StandInWorkflow.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowChatTest {
  private static final DeliveryId ID = new DeliveryId(1234567890123L);
  private static final Post LATE = Post.text("Action 2.3 is late.");
  private static final Block.Button DONE =
      Block.Button.primary("Done: 2.3", new Press(1, 23, "action 2.3 done"));
  private static final Block.Button NOTE =
      Block.Button.asking("Add note", new Press(1, 23, "action 2.3 note"), "What is the news?");
  private static final Post WITH_BUTTONS =
      Post.of(
          "Action 2.3 is late.",
          List.of(new Block.Text("It is late."), new Block.Buttons(List.of(DONE, NOTE))));

  private final WorkflowHouse house = new WorkflowHouse();

  @AfterEach
  void close() {
    house.close();
  }

  private ChatException failure() {
    ChatException failure =
        catchThrowableOfType(
            ChatException.class, () -> house.chat.post(WorkflowHouse.POLICE, LATE, ID));
    assertThat(failure).hasNoCause();
    assertThat(failure.getMessage())
        .doesNotContain(StandInWorkflow.SIGNATURE)
        .doesNotContain("http");
    return failure;
  }

  @Test
  void aMessageIsACardAndNothingElse() throws ChatException {
    house.chat.post(WorkflowHouse.POLICE, LATE, ID);

    JsonObject body = house.workflow.taken().getFirst();
    assertThat(body.keySet()).containsExactlyInAnyOrder("type", "attachments");
    assertThat(body.get("type").getAsString()).isEqualTo("message");
    JsonObject attachment = body.getAsJsonArray("attachments").get(0).getAsJsonObject();
    assertThat(attachment.get("contentType").getAsString())
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    body.addProperty("summary", "for the rules alone");
    assertThat(CardRules.broken(body, 28 * 1024)).isEmpty();
  }

  @Test
  void buttonsAreLinksAndNothingIsPressedInTheChannel() throws ChatException {
    house.chat.post(WorkflowHouse.POLICE, WITH_BUTTONS, ID);

    String card = house.workflow.taken().getFirst().toString();
    assertThat(card)
        .contains("Action.OpenUrl", "https://beadle.example/?board", "action+2.3+done")
        .doesNotContain("Action.Execute", "Action.ShowCard", "Input.");
  }

  @Test
  void whereThereIsNoPageTheCommandsAreTold() throws ChatException {
    try (WorkflowHouse alone = new WorkflowHouse(button -> Optional.empty())) {
      alone.chat.post(WorkflowHouse.POLICE, WITH_BUTTONS, ID);

      JsonObject taken = alone.workflow.taken().getFirst();
      assertThat(taken.toString()).doesNotContain("Action.");
      assertThat(ShownCard.of(taken))
          .contains(
              "To be typed to Beadle, where you can: Done: 2.3 (“action 2.3 done”); Add note"
                  + " (“action 2.3 note …”).");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "300, FINAL, PLACE, leads to another",
    "307, FINAL, PLACE, leads to another",
    "400, FINAL, NOTHING, refused the message",
    "401, FINAL, PLACE, takes no messages from Beadle",
    "403, FINAL, PLACE, takes no messages from Beadle",
    "404, FINAL, PLACE, switched off or deleted",
    "408, UNKNOWN, NOTHING, did not say whether",
    "410, FINAL, PLACE, switched off or deleted",
    "413, FINAL, NOTHING, too long",
    "429, RETRYABLE, NOTHING, asks for patience",
    "500, UNKNOWN, NOTHING, did not say whether",
    "502, UNKNOWN, NOTHING, did not say whether",
    "503, UNKNOWN, NOTHING, did not say whether",
    "504, UNKNOWN, NOTHING, did not say whether"
  })
  void statusesAreToldApart(int status, Outcome outcome, Closes closes, String words) {
    house.workflow.fail(new Fault.Answer(status, "", ""));

    ChatException failure = failure();

    assertThat(failure.outcome()).isEqualTo(outcome);
    assertThat(failure.closes()).isEqualTo(closes);
    assertThat(failure).hasMessageContaining(words).hasMessageContaining("" + status);
  }

  @Test
  void aWorkflowThatWasSwitchedOffSaysSo() {
    house.workflow.fail(
        new Fault.Answer(
            400,
            "",
            "{\"error\":{\"code\":\"WorkflowTriggerIsNotEnabled\",\"message\":\"sig=q7Zx\"}}"));

    ChatException failure = failure();

    assertThat(failure.closes()).isEqualTo(Closes.PLACE);
    assertThat(failure).hasMessage("The workflow was switched off (status 400)");
  }

  @Test
  void whatAnAnswerSaysBesideItsCodeIsNotRepeated() {
    house.workflow.fail(
        new Fault.Answer(400, "", "{\"error\":{\"code\":\"see http://127.0.0.1/?sig=1\"}}"));

    assertThat(failure()).hasMessage("The workflow refused the message (status 400)");
  }

  @Test
  void whereItAsksForPatienceTheWaitIsItsOwn() {
    house.workflow.fail(new Fault.Answer(429, "Retry-After: 7", ""));

    assertThat(failure().retryAfter()).contains(Duration.ofSeconds(7));
  }

  @Test
  void whereThereIsNoWayNothingWasSent() {
    assertThat(WorkflowFailures.network(new NoRouteToHostException("no route")).outcome())
        .isEqualTo(Outcome.RETRYABLE);
  }

  @Test
  void aPartnerWhoseWorkflowIsAwayHoldsUpNoOther() {
    assertThat(WorkflowChat.address("police").whole())
        .isNotEqualTo(WorkflowChat.address("probation").whole());
  }

  @Test
  void noRedirectIsFollowedAndTheAddressGoesNowhereElse() {
    house.workflow.fail(
        new Fault.Answer(308, "Location: /elsewhere?sig=" + StandInWorkflow.SIGNATURE, "moved"));

    assertThat(failure().outcome()).isEqualTo(Outcome.FINAL);
    assertThat(house.workflow.paths()).containsExactly("/workflows/1");
    assertThat(house.workflow.taken()).isEmpty();
  }

  @Test
  void anAnswerThatNeverComesLeavesItOpen() {
    house.workflow.fail(new Fault.Silence());

    assertThat(failure().outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(house.workflow.taken()).hasSize(1);
  }

  @Test
  void whereNobodyListensNothingWasSent() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    URI nowhere = URI.create("http://127.0.0.1:" + port + "/?sig=1");
    try (WorkflowChat chat =
        new WorkflowChat(
            name -> Optional.of(nowhere),
            file -> Optional.of(nowhere),
            button -> Optional.empty(),
            Duration.ofSeconds(2))) {
      ChatException failure =
          catchThrowableOfType(
              ChatException.class, () -> chat.post(WorkflowHouse.POLICE, LATE, ID));

      assertThat(failure.outcome()).isEqualTo(Outcome.RETRYABLE);
      assertThat(failure).hasNoCause();
    }
  }

  private static Post longPost() {
    Block.Table table =
        new Block.Table(
            "All",
            List.of("Ref", "Title"),
            java.util.stream.IntStream.range(0, 200)
                .mapToObj(row -> List.of(row + ".", "A title of some length, “quoted” " + row))
                .toList());
    return Post.of("A long list", List.of(table));
  }

  @Test
  void whatIsTooLongIsSplitAndEachPartFits() throws ChatException {
    house.chat.post(WorkflowHouse.POLICE, longPost(), ID);

    assertThat(house.workflow.taken()).hasSizeGreaterThan(1);
    assertThat(house.workflow.taken()).allMatch(part -> part.toString().length() * 3 <= 28 * 1024);
  }

  @Test
  void whatStandsInPartIsNotSentAgainOfItself() {
    house.workflow.fail(new Fault.Answer(202, "", ""));
    house.workflow.fail(new Fault.Answer(429, "Retry-After: 1", ""));

    ChatException failure =
        catchThrowableOfType(
            ChatException.class, () -> house.chat.post(WorkflowHouse.POLICE, longPost(), ID));

    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(failure).hasMessageStartingWith("Only the beginning of the message was posted.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://prod-1.uksouth.logic.azure.com/?sig=abc  | begins with https://
          ftp://prod-1.uksouth.logic.azure.com/?sig=abc   | begins with https://
          prod-1.uksouth.logic.azure.com                  | no address
          https://me:sig@prod-1.logic.azure.com/          | no address
          https://prod 1.logic.azure.com/?sig=abc         | no address
          ''                                              | no address
          """)
  void badAddressesAreRefusedWithoutBeingRepeated(String text, String reason) {
    IllegalArgumentException refused =
        catchThrowableOfType(IllegalArgumentException.class, () -> WebhookAddress.read(text));

    assertThat(refused).hasMessageContaining(reason).hasNoCause();
    assertThat(refused.getMessage()).doesNotContain("sig");
  }

  @ParameterizedTest
  @CsvSource({
    "https://prod-01.uksouth.logic.azure.com:443/workflows/1?sig=a, true",
    "https://default1.5c.environment.api.powerplatform.com/powerautomate/1?sig=a, true",
    "https://logic.azure.com.example/workflows/1?sig=a, false",
    "http://127.0.0.1:8080/workflows/1?sig=a, false"
  })
  void microsoftsServersAreKnown(String text, boolean known) {
    WebhookAddress address = WebhookAddress.read(text);

    assertThat(address.isMicrosofts()).isEqualTo(known);
    assertThat(address).hasToString("(secret)");
  }
}
