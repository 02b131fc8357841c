package org.beadle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebTest {
  private final Stage stage = Stage.demonstration();
  private final Map<String, String> words =
      Map.of("board", SampleAssembly.BOARD, "as", SampleAssembly.POLICE, "text", "rag");

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void healthIsTold() {
    assertThat(stage.client.get("/health").statusCode()).isEqualTo(200);
    stage.healthy.set(false);
    assertThat(stage.client.get("/health").statusCode()).isEqualTo(503);
  }

  @Test
  void otherAdaptersAddRoutesOfTheirOwn() {
    Mount callback = config -> config.routes.post("/callback", context -> context.result("taken"));
    try (Web web = Web.start(WebSettings.loopback(0), () -> true, List.of(callback))) {
      HttpResponse<String> answer =
          new Client(web.port()).post("/callback", Map.of("payload", "{}"), "Accept", "*/*");
      assertThat(answer.body()).isEqualTo("taken");
    }
  }

  @Test
  void requestsRunOnVirtualThreadsAndSelectorsOnPlatformOnes() {
    Mount kind =
        config ->
            config.routes.get(
                "/kind", context -> context.result("" + Thread.currentThread().isVirtual()));
    try (Web web = Web.start(WebSettings.loopback(0), () -> true, List.of(kind))) {
      assertThat(new Client(web.port()).get("/kind").body()).isEqualTo("true");
      assertThat(Thread.getAllStackTraces().values())
          .as("virtual threads are not among these")
          .anyMatch(WebTest::selects);
    }
  }

  private static boolean selects(StackTraceElement[] frames) {
    return Stream.of(frames)
        .anyMatch(frame -> frame.getClassName().startsWith("org.eclipse.jetty.io.ManagedSelector"));
  }

  @Test
  void everyAnswerTellsTheBrowserWhatToRefuse() {
    for (String path : List.of("/", "/health", "/nowhere", "/completions?typed=a")) {
      HttpResponse<String> answer = stage.client.get(path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
      assertThat(policy)
          .contains("default-src 'none'", "script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }
  }

  @Test
  void nothingOnThePageIsInlineOrFromElsewhere() {
    var page = Jsoup.parse(stage.client.get("/").body());
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(page.select("[src], link[href]"))
        .isNotEmpty()
        .allMatch(each -> (each.attr("src") + each.attr("href")).startsWith("/assets/"));
  }

  @Test
  void assetsAreKeptByTheBrowserForAsLongAsTheyAreTheSame() {
    HttpResponse<String> style = stage.client.get(Asset.path("beadle.css"));
    assertThat(style.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
    assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    HttpResponse<String> older = stage.client.get("/assets/0000/chat.js");
    assertThat(older.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(stage.client.get("/assets/0000/secret.txt").statusCode()).isEqualTo(404);
  }

  @Test
  void whatComesFromAnotherSiteIsRefused() {
    List<String[]> strangers =
        List.of(
            new String[] {"Sec-Fetch-Site", "cross-site"},
            new String[] {"Sec-Fetch-Site", "same-site"},
            new String[] {"Sec-Fetch-Site", "none"},
            new String[] {"Origin", "https://example.org"},
            new String[] {"Origin", "null"},
            new String[] {"Accept", "*/*"});
    for (String[] headers : strangers) {
      HttpResponse<String> answer = stage.client.post("/say", words, headers);
      assertThat(answer.statusCode()).as(String.join(" ", headers)).isEqualTo(403);
    }
    assertThat(stage.inbox.received).isEmpty();
  }

  @Test
  void whatComesFromTheOwnPageIsTaken() {
    stage.client.post("/say", words, "Origin", stage.url());
    stage.client.post("/say", words, "Sec-Fetch-Site", "same-origin", "Origin", stage.url());
    assertThat(stage.inbox.received).hasSize(2);
  }

  @Test
  void aNameThatIsNotBeadlesOwnReadsNothing() {
    WebSettings reached =
        new WebSettings("127.0.0.1", 0, Optional.of(URI.create("https://beadle.example.org")));
    SameOrigin guard = new SameOrigin(reached);
    assertThat(guard.answersTo("beadle.example.org")).isTrue();
    assertThat(guard.answersTo("localhost:8080")).isTrue();
    assertThat(guard.answersTo("[::1]:8080")).isTrue();
    assertThat(guard.answersTo("rebound.example.org:8080")).isFalse();
    assertThat(guard.answersTo("localhost.example.org")).isFalse();
    assertThat(guard.answersTo("")).isFalse();
  }

  @Test
  void aMissingPageSaysSoInWords() {
    HttpResponse<String> page = stage.client.get("/nowhere", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(page.body()).select("h1").text()).isEqualTo("There is no such page");
    HttpResponse<String> plain = stage.client.get("/nowhere", "Accept", "application/json");
    assertThat(plain.body()).isEqualTo("Check the address, or go to the first page.");
  }

  @Test
  void aFaultTellsNothingOfItself() {
    HttpResponse<String> answer =
        stage.client.post(
            "/say",
            Map.of("board", SampleAssembly.BOARD, "as", SampleAssembly.POLICE, "text", "break"));
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .startsWith("Beadle could not finish this.")
        .doesNotContain("stand-in");
  }
}
