package org.beadle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Address;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatContract;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.desk.House;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LocalChatTest extends ChatContract {
  private static final Instant NOON = Instant.parse("2018-09-03T11:00:00Z");
  private static final Address BOARD = new Address("local", SampleAssembly.BOARD, "board");

  private final MemoryTranscript transcript = new MemoryTranscript();
  private final StandInInbox inbox = new StandInInbox();
  private final SampleAssembly assembly = new SampleAssembly();
  private final LocalChat chat = opened();

  private LocalChat opened() {
    LocalChat opened = new LocalChat(assembly, transcript, InstantSource.fixed(NOON));
    opened.open(inbox);
    return opened;
  }

  @Override
  protected Chat chat() {
    return chat;
  }

  @Override
  protected Address address() {
    return BOARD;
  }

  @Override
  protected Address unknownAddress() {
    return new Address("local", SampleAssembly.BOARD, "group-99");
  }

  @Override
  protected List<String> shown() {
    return latest(BOARD, SampleAssembly.POLICE).stream().map(this::read).toList();
  }

  private List<Message> latest(Address at, String user) {
    return transcript.latest(at, user, OptionalLong.empty(), 100);
  }

  /** The page's own rendering, as a browser makes text of it. */
  private String read(Message message) {
    Workspace board = new Workspace(SampleAssembly.BOARD, "Board", ZoneId.of("Europe/London"));
    Speaker reader = assembly.speaker(SampleAssembly.BOARD, SampleAssembly.POLICE).orElseThrow();
    Place place = assembly.place(SampleAssembly.BOARD, message.entry().at().place()).orElseThrow();
    Visit visit = new Visit(board, reader, place, Optional.empty());
    Document page = Jsoup.parse(MessageNews.of(message, visit).html());
    page.select("img").forEach(image -> image.before(image.attr("alt")));
    Element card = page.selectFirst("article");
    return String.join(
            "\n", card.select("h3, p, dt, dd, caption, th, td, button, summary").eachText())
        + "\n"
        + card.wholeText();
  }

  @Override
  protected Optional<Incoming> pick(Post post, String line, String option, Optional<String> words) {
    try (Stage stage = Stage.demonstration()) {
      stage.post("board", post);
      Map<String, String> fields = new HashMap<>();
      words.ifPresent(said -> fields.put("words", said));
      fields.put(
          "press", press(Jsoup.parse(stage.client.get(stage.path("/")).body()), line, option));
      fields.put("board", SampleAssembly.BOARD);
      fields.put("as", SampleAssembly.POLICE);
      fields.put("place", "board");
      assertThat(stage.client.post("/say", fields).statusCode()).isEqualTo(200);
      return Optional.of(stage.inbox.received.getFirst());
    }
  }

  private static String press(Document page, String line, String option) {
    Element seat =
        page.select(".choices li").stream()
            .filter(each -> each.select(".line").text().equals(line))
            .findFirst()
            .orElseThrow();
    return seat.select("button[name=press], summary").stream()
        .filter(each -> each.text().equals(option))
        .map(each -> each.is("button") ? each : each.parent().selectFirst("[name=press]"))
        .findFirst()
        .orElseThrow()
        .attr("value");
  }

  @Test
  void anAnswerToTheAskerStandsForTheAskerAlone() {
    chat.hear(said("board", "rag", false), police());
    assertThat(latest(BOARD, SampleAssembly.POLICE)).hasSize(1);
    assertThat(latest(BOARD, SampleAssembly.HEAD)).isEmpty();
    assertThat(shown().getFirst()).contains("Only you can see this");
  }

  @Test
  void anAnswerToTheChannelStandsForAll() {
    chat.hear(said("board", "tell all", false), police());
    assertThat(latest(BOARD, SampleAssembly.HEAD)).hasSize(1);
    assertThat(shown().getFirst())
        .contains("answering Police lead")
        .doesNotContain("Only you can see this");
  }

  @Test
  void inDirectMessagesNothingIsMarkedAsForTheAskerOnly() {
    String talk = House.directPlace(SampleAssembly.POLICE);
    chat.hear(said(talk, "rag", true), police());
    Message answer =
        latest(new Address("local", SampleAssembly.BOARD, talk), SampleAssembly.POLICE).getFirst();
    assertThat(answer.entry().onlyFor()).isEmpty();
    assertThat(read(answer)).doesNotContain("Only you can see this");
  }

  @Test
  void aUsersIdNamesThePlaceOfDirectMessages() throws ChatException {
    Address user = new Address("local", SampleAssembly.BOARD, SampleAssembly.HEAD);
    Receipt receipt = chat.post(user, Post.text("Action 1.2 is due."), new DeliveryId(1));
    assertThat(receipt.address()).isEqualTo(user);
    chat.update(receipt, Post.text("Action 1.2 is done."));
    Address talk =
        new Address("local", SampleAssembly.BOARD, House.directPlace(SampleAssembly.HEAD));
    assertThat(latest(talk, SampleAssembly.HEAD))
        .extracting(message -> message.entry().post().summary())
        .containsExactly("Action 1.2 is done.");
  }

  @Test
  void anUpdateKeepsAMessageForTheAskerAlone() throws ChatException {
    Message answer = chat.hear(said("board", "rag", false), police());
    chat.update(new Receipt(BOARD, Long.toString(answer.id())), Post.text("New").toChannel());
    assertThat(latest(BOARD, SampleAssembly.HEAD)).isEmpty();
  }

  @Test
  void aMessageThatDoesNotStandCannotBeUpdated() {
    for (String messageRef : List.of("77", "not a number")) {
      ChatException refused =
          catchThrowableOfType(
              ChatException.class,
              () -> chat.update(new Receipt(BOARD, messageRef), Post.text("New")));
      assertThat(refused.outcome()).isEqualTo(ChatException.Outcome.FINAL);
    }
  }

  @Test
  void anotherPlatformsAddressIsRefused() {
    Address elsewhere = new Address("slack", SampleAssembly.BOARD, "board");
    ChatException refused =
        catchThrowableOfType(
            ChatException.class, () -> chat.post(elsewhere, Post.text("New"), new DeliveryId(1)));
    assertThat(refused.outcome()).isEqualTo(ChatException.Outcome.FINAL);
  }

  private static Incoming said(String place, String text, boolean direct) {
    return Incoming.said(
        new Address("local", SampleAssembly.BOARD, place),
        new Incoming.User(SampleAssembly.BOARD, SampleAssembly.POLICE, Optional.empty(), direct),
        text,
        Optional.empty());
  }

  private Speaker police() {
    return assembly.speaker(SampleAssembly.BOARD, SampleAssembly.POLICE).orElseThrow();
  }
}
