package org.beadle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.chat.Receipt;
import org.beadle.desk.House;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChatPagesTest {
  private final Stage stage = Stage.demonstration();

  @AfterEach
  void close() {
    stage.close();
  }

  private Document page(String... more) {
    return Jsoup.parse(stage.client.get(stage.path("/", more), "Accept", "text/html").body());
  }

  private static Map<String, String> from(String place, String... more) {
    Map<String, String> fields = new HashMap<>();
    fields.put("board", SampleAssembly.BOARD);
    fields.put("as", SampleAssembly.POLICE);
    fields.put("place", place);
    for (int index = 0; index < more.length; index += 2) fields.put(more[index], more[index + 1]);
    return fields;
  }

  @Test
  void theFirstPageIsTheFirstBoardsOwnPlace() {
    Document page = Jsoup.parse(stage.client.get("/").body());
    assertThat(page.title()).startsWith("Whole board · Northshire Safeguarding Children Board");
    assertThat(page.select("nav a").eachText()).contains("Whole board", "Northshire Police");
  }

  @Test
  void aConfidentialGroupIsListedToItsReadersOnly() {
    assertThat(page().select("nav a").text()).doesNotContain("Case review");
    Document managers = Jsoup.parse(stage.client.get(asManager("/")).body());
    assertThat(managers.select("nav a").text()).contains("Case review group Confidential");
  }

  @Test
  void onesOwnWordsStandAfterAReloadAndAreShownToNobodyElse() {
    stage.client.post("/say", from("board", "text", "tell all"));
    String police = page().select(".said").text();
    Document manager = Jsoup.parse(stage.client.get(asManager("/")).body());
    assertThat(police).isEqualTo("You said: tell all");
    assertThat(manager.select(".message")).hasSize(1);
    assertThat(manager.select(".said")).isEmpty();
  }

  @Test
  void aLinkPutsItsCommandIntoTheBoxAndSaysNothing() {
    Document page = page("say=action+2.3+%22done%22");
    assertThat(page.select("#text").attr("value")).isEqualTo("action 2.3 \"done\"");
    assertThat(page.select(".message")).isEmpty();
    assertThat(page("say=" + "a".repeat(401)).select("#text").attr("value")).isEmpty();
  }

  private static String asManager(String page) {
    return page + "?board=" + SampleAssembly.BOARD + "&as=" + SampleAssembly.MANAGER;
  }

  @Test
  void aConfidentialPlaceIsNotFoundForOthers() {
    stage.post("group-2", Post.text("A review has been agreed."));
    for (String path : List.of("/", "/messages", "/completions", "/live")) {
      HttpResponse<String> answer = stage.client.get(stage.path(path, "place=group-2"));
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).doesNotContain("review");
    }
    assertThat(stage.client.get(asManager("/") + "&place=group-2").body())
        .contains("A review has been agreed.");
  }

  @Test
  void anothersDirectMessagesAreNotFound() {
    String theirs = "place=" + House.directPlace(SampleAssembly.HEAD);
    assertThat(stage.client.get(stage.path("/", theirs)).statusCode()).isEqualTo(404);
  }

  @Test
  void whoeverSpeaksNextComesToThatPlaceOrToTheFirst() {
    assertThat(page("prefer=group-1").select("h1").text())
        .isEqualTo("Quality assurance and performance");
    assertThat(page("prefer=" + House.directPlace(SampleAssembly.HEAD)).select("h1").text())
        .isEqualTo("Whole board");
  }

  @Test
  void nothingCanBeSaidWhereOneDoesNotSee() {
    HttpResponse<String> answer =
        stage.client.post("/say", from("group-2", "text", "tell all of it"));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(stage.inbox.received).isEmpty();
  }

  @Test
  void whatIsTypedReachesTheInboxAsThePlatformKnowsIt() {
    stage.client.post("/say", from("group-1", "text", "  rag late ", "event", "e1"));
    Incoming heard = stage.inbox.received.getFirst();
    assertThat(heard.from().toString()).isEqualTo("local:northshire/group-1");
    assertThat(heard.user())
        .isEqualTo(
            new Incoming.User(
                SampleAssembly.BOARD, SampleAssembly.POLICE, Optional.empty(), false));
    assertThat(heard.text()).isEqualTo("rag late");
    assertThat(heard.press()).isEmpty();
    assertThat(heard.eventId().orElseThrow()).startsWith("e1 ");
  }

  @Test
  void directMessagesAreMarkedAsDirect() {
    stage.client.post("/say", from(House.directPlace(SampleAssembly.POLICE), "text", "rag"));
    assertThat(stage.inbox.received.getFirst().user().direct()).isTrue();
  }

  @Test
  void aPressBringsItsRecordAndTheWordsThatWereAsked() {
    String press = new Press(1, 23, "action 2.3 note").encode();
    stage.client.post("/say", from("board", "press", press, "words", "two schools trained"));
    assertThat(stage.inbox.received.getFirst().press())
        .contains(new Press(1, 23, "action 2.3 note two schools trained"));
  }

  @Test
  void aFileIsGivenToWhoeverSeesItsMessage() {
    stage.post("board", Post.of("A letter", List.of(SamplePosts.letter())));
    Element link = page().selectFirst(".message a");
    HttpResponse<String> file = stage.client.get(link.attr("href"));
    assertThat(link.text()).isEqualTo("Llythyr â letter.docx");
    assertThat(file.body()).isEqualTo("PK\u0003\u0004");
    assertThat(file.headers().firstValue("Content-Type"))
        .contains(SamplePosts.letter().mediaType());
    assertThat(file.headers().firstValue("Content-Disposition"))
        .contains(
            "attachment; filename=\"Llythyr _ letter.docx\";"
                + " filename*=UTF-8''Llythyr%20%C3%A2%20letter.docx");
  }

  @Test
  void aFileIsGivenToNobodyElse() {
    stage.post("group-2", Post.of("A letter", List.of(SamplePosts.letter())));
    Document managers = Jsoup.parse(stage.client.get(asManager("/") + "&place=group-2").body());
    String link = managers.selectFirst(".message a").attr("href");
    assertThat(stage.client.get(link).statusCode()).isEqualTo(200);
    for (String other :
        List.of(
            link.replace("as=" + SampleAssembly.MANAGER, "as=" + SampleAssembly.POLICE),
            link.replace("place=group-2", "place=board"),
            link.replace("/0?", "/1?"),
            link.replace("/0?", "/-1?"),
            link.replaceFirst("/files/[0-9]+", "/files/1")))
      assertThat(stage.client.get(other).statusCode()).as(other).isEqualTo(404);
  }

  @Test
  void anAnswersFileIsForTheAskerAlone() throws ChatException {
    stage.client.post("/say", from("board", "text", "rag"));
    String anchor = page().selectFirst(".message").id();
    Address board = new Address(LocalChat.PLATFORM, SampleAssembly.BOARD, "board");
    stage.chat.update(
        new Receipt(board, anchor.substring(1)),
        Post.of("A letter", List.of(SamplePosts.letter())));
    String link = page().selectFirst(".message a").attr("href");
    String others = link.replace("as=" + SampleAssembly.POLICE, "as=" + SampleAssembly.MANAGER);
    assertThat(stage.client.get(link).statusCode()).isEqualTo(200);
    assertThat(stage.client.get(others).statusCode()).isEqualTo(404);
  }

  @Test
  void anAnswerComesBackAsTheMessageThatStands() {
    HttpResponse<String> answer = stage.client.post("/say", from("board", "text", "rag"));
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.body()).contains("You said: rag").contains("Only you can see this");
    assertThat(page().select(".message .text").eachText()).containsExactly("You said: rag");
  }

  @Test
  void whatWasTypedIsNotKept() {
    stage.client.post("/say", from("board", "text", "break"));
    assertThat(page().select(".message")).isEmpty();
  }

  @Test
  void aFormWithoutTheScriptLeadsBackToThePage() {
    HttpResponse<String> answer =
        stage.client.post(
            "/say",
            from("board", "text", "rag"),
            "Sec-Fetch-Site",
            "same-origin",
            "Accept",
            "text/html");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/?board=northshire&place=board&as=12");
  }

  @Test
  void whatCannotBeReadIsRefused() {
    assertThat(stage.client.post("/say", from("board")).statusCode()).isEqualTo(400);
    assertThat(stage.client.post("/say", from("board", "text", "  ")).statusCode()).isEqualTo(400);
    assertThat(stage.client.post("/say", from("board", "press", "x")).statusCode()).isEqualTo(400);
    assertThat(stage.client.post("/say", from("board", "text", "x".repeat(4001))).statusCode())
        .isEqualTo(413);
    assertThat(stage.inbox.received).isEmpty();
  }

  @Test
  void completionsAreOfferedInOrder() {
    assertThat(stage.client.get(stage.path("/completions", "typed=action%202.3%20d")).body())
        .isEqualTo(
            "[{\"text\":\"action 2.3 done\",\"label\":\"action <ref> done\","
                + "\"hint\":\"finishes it\"}]");
  }

  @Test
  void longPlacesAreShownInParts() {
    IntStream.rangeClosed(1, 130)
        .forEach(n -> stage.post("board", Post.text("Message " + n + ".")));
    Document latest = page();
    assertThat(latest.select(".message")).hasSize(100);
    assertThat(latest.text()).contains("Message 130.").doesNotContain("Message 30.");
    String earlier = latest.selectFirst(".earlier a").attr("href");
    Document older = Jsoup.parse(stage.client.get(earlier).body());
    assertThat(older.select(".message .text").eachText()).hasSize(30).contains("Message 1.");
    assertThat(older.select(".earlier")).isEmpty();
    assertThat(older.selectFirst(".later a").attr("href"))
        .isEqualTo("/?board=northshire&place=board&as=12");
  }

  @Test
  void theDayStandsOnceAboveItsMessages() {
    stage.post("board", Post.text("First."));
    stage.post("board", Post.text("Second."));
    stage.move(7);
    assertThat(page().select("[data-opens-day=true] > .day").eachText())
        .containsExactly("Monday 3 September 2018", "Monday 10 September 2018");
    assertThat(page().select("time").eachText()).containsExactly("09:30", "09:30", "09:30");
  }

  @Test
  void aColourAlwaysStandsAsAWord() {
    Block table =
        new Block.Table(
            "Late", List.of("Ref", "RAG"), List.of(List.of("1.1", "Red (12 days late)")));
    Block lead = new Block.Facts(List.of(new Block.Fact("Lead", "Green Lane School")));
    stage.post("board", Post.of("A list", List.of(table, lead)));
    assertThat(page().select(".rag.red").text()).isEqualTo("Red");
    assertThat(page().select("td").eachText()).contains("Red (12 days late)");
    assertThat(page().select(".rag")).hasSize(1);
  }

  @Test
  void aDiscIsDrawnAndNotLeftToTheFontsOfAMachine() {
    stage.post("board", Post.text("1.1 is late: from 🟠 Amber to 🔴 Red. 🔴 Redditch is a place."));
    assertThat(page().select(".text .rag").eachText()).containsExactly("Amber", "Red");
    assertThat(page().select(".text").text())
        .isEqualTo("1.1 is late: from Amber to Red. 🔴 Redditch is a place.");
  }

  @Test
  void theDemonstrationMovesOnAndSaysWhereItIs() {
    assertThat(page().select("#today").text()).isEqualTo("3 September 2018");
    HttpResponse<String> answer =
        stage.client.post("/demonstration/move", from("board", "days", "7"));
    assertThat(answer.body()).isEqualTo("{\"today\":\"10 September 2018\"}");
    assertThat(page().select("#today").text()).isEqualTo("10 September 2018");
    assertThat(page().text()).contains("It is 7 days later.");
    assertThat(stage.client.post("/demonstration/move", from("board", "days", "9")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void aDemonstrationHasNoSignIn() {
    assertThat(stage.client.get("/sign-in/anything").statusCode()).isEqualTo(404);
    assertThat(page().select("select[name=as] option").eachText())
        .containsExactly("Board manager", "Police lead", "Head teacher");
    assertThat(page().select("select[name=as] optgroup").eachAttr("label"))
        .containsExactly("Whole board", "Northshire Police", "Schools");
  }

  @Test
  void aFormThatIsSentTwiceIsOneAttempt() {
    Document page = Jsoup.parse(stage.client.get(stage.path("/")).body());
    String event = page.select("#composer [name=event]").val();
    for (String text : new String[] {"action 2.3 note one", "action 2.3 note one", "action 2.3"})
      stage.client.post("/say", from("board", "text", text, "event", event));
    List<String> events =
        stage.inbox.received.stream().map(heard -> heard.eventId().orElseThrow()).toList();
    assertThat(events.get(1)).isEqualTo(events.get(0));
    assertThat(events.get(2)).isNotEqualTo(events.get(0));
  }
}
