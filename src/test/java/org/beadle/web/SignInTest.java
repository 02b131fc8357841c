package org.beadle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.chat.Press;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {
  private static final String LINK = "/sign-in/" + Stage.OneDoor.LINK;
  private static final String COOKIE = "beadle-session=" + Stage.OneDoor.SESSION;

  private final Stage.OneDoor doors = new Stage.OneDoor();
  private final Stage stage = Stage.signedIn(doors, WebSettings.loopback(0));

  @AfterEach
  void close() {
    stage.close();
  }

  private HttpResponse<String> useLink() {
    return stage.client.post(LINK, Map.of());
  }

  @Test
  void withoutASessionNothingIsShown() {
    for (String path : new String[] {"/", "/messages", "/completions", "/live"}) {
      HttpResponse<String> answer = stage.client.get(path, "Accept", "text/html");
      assertThat(answer.statusCode()).as(path).isEqualTo(401);
      assertThat(answer.body()).contains("You are not signed in").doesNotContain("Northshire");
    }
  }

  @Test
  void whomToSpeakAsCannotBeChosen() {
    assertThat(stage.client.get(stage.path("/")).statusCode()).isEqualTo(401);
    useLink();
    Document page =
        Jsoup.parse(stage.client.get("/?as=" + SampleAssembly.MANAGER, "Cookie", COOKIE).body());
    assertThat(page.select(".speaking").text()).contains("Police lead");
    assertThat(page.select("select[name=as], #move")).isEmpty();
    assertThat(page.select("nav a").text()).doesNotContain("Case review");
  }

  @Test
  void openingALinkUsesNothingUp() {
    for (int times = 0; times < 3; times++) {
      HttpResponse<String> page = stage.client.get(LINK);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }
    assertThat(useLink().statusCode()).isEqualTo(303);
  }

  @Test
  void aLinkWorksOnce() {
    String cookie = useLink().headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .startsWith(COOKIE + ";")
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure");
    HttpResponse<String> again = useLink();
    assertThat(again.statusCode()).isEqualTo(410);
    assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void theSameFormSentTwiceSignsInOnce() {
    Document page = Jsoup.parse(stage.client.get(LINK).body());
    Map<String, String> form = Map.of("event", page.select("[name=event]").val());
    assertThat(form.get("event")).hasSizeGreaterThan(30);
    String cookie = stage.client.post(LINK, form).headers().firstValue("Set-Cookie").orElseThrow();
    HttpResponse<String> again =
        stage.client.post(LINK, form, "Cookie", COOKIE, "Sec-Fetch-Site", "same-origin");
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(again.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0])
        .isEqualTo(cookie.split(";")[0]);
    assertThat(doors.personOf(Stage.OneDoor.SESSION)).isPresent();
    assertThat(stage.client.post(LINK, Map.of("event", "guessed")).statusCode()).isEqualTo(410);
  }

  @Test
  void theCookieLastsAsLongAsTheSession() {
    assertThat(useLink().headers().firstValue("Set-Cookie").orElseThrow())
        .contains("Max-Age=604800");
  }

  @Test
  void aSpentLinkTurnsNobodyAwayWhoIsSignedIn() {
    useLink();
    HttpResponse<String> opened = stage.client.get(LINK, "Cookie", COOKIE);
    assertThat(opened.statusCode()).isEqualTo(303);
    assertThat(opened.headers().firstValue("Location").orElseThrow()).endsWith("/");
  }

  @Test
  void aLinkToOnesOwnPlaceLeadsThere() {
    useLink();
    String link = ChatPages.address(URI.create(""), SampleAssembly.BOARD, "action 2.3").toString();
    Document page = Jsoup.parse(stage.client.get(link, "Cookie", COOKIE).body());
    assertThat(page.select("nav a[aria-current]").attr("data-place")).isEqualTo("direct-12");
    assertThat(page.select("#text").val()).isEqualTo("action 2.3");
  }

  @Test
  void anUnknownLinkOpensNothing() {
    assertThat(stage.client.post("/sign-in/guessed", Map.of()).statusCode()).isEqualTo(410);
  }

  @Test
  void anotherSiteCannotUseALink() {
    assertThat(stage.client.post(LINK, Map.of(), "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(useLink().statusCode()).isEqualTo(303);
  }

  @Test
  void overTlsTheCookieIsSecureAndTheBrowserStaysThere() {
    WebSettings tls =
        new WebSettings("127.0.0.1", 0, Optional.of(URI.create("https://beadle.example.org")));
    try (Stage public_ = Stage.signedIn(new Stage.OneDoor(), tls)) {
      HttpResponse<String> answer = public_.client.post(LINK, Map.of());
      assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }
  }

  private HttpResponse<String> say(String field, String words, String as) {
    return stage.client.post(
        "/say",
        Map.of("board", SampleAssembly.BOARD, field, words, "as", as),
        "Cookie",
        COOKIE,
        "Sec-Fetch-Site",
        "same-origin",
        "Accept",
        "*/*");
  }

  @Test
  void whatAMemberSaysIsSaidAsHimOrHerself() {
    useLink();
    assertThat(say("text", "rag", SampleAssembly.POLICE).statusCode()).isEqualTo(303);
    assertThat(stage.inbox.received.getFirst().user().id()).isEqualTo(SampleAssembly.POLICE);
  }

  @Test
  void aPageThatWasLoadedForSomebodyElseDoesNothing() {
    useLink();
    String press = new Press(1, 23, "action 2.3 done").encode();
    for (HttpResponse<String> refused :
        List.of(
            say("text", "rag", SampleAssembly.MANAGER),
            say("press", press, SampleAssembly.MANAGER))) {
      assertThat(refused.statusCode()).isEqualTo(409);
      assertThat(refused.body())
          .isEqualTo("You are signed in as Police lead now. Load the page again.");
    }
    assertThat(stage.inbox.received).isEmpty();
  }

  @Test
  void aPageThatWasLoadedForSomebodyElseHearsNothing() {
    useLink();
    for (String path : new String[] {"/messages", "/completions", "/live"})
      assertThat(
              stage
                  .client
                  .get(path + "?as=" + SampleAssembly.MANAGER, "Cookie", COOKIE)
                  .statusCode())
          .as(path)
          .isEqualTo(409);
  }

  @Test
  void aSecondLinkEndsTheFirstSessionOfTheBrowser() {
    doors.open("before");
    stage.client.post(
        LINK, Map.of(), "Cookie", "beadle-session=before", "Sec-Fetch-Site", "same-origin");
    assertThat(doors.personOf("before")).isEmpty();
    assertThat(doors.personOf(Stage.OneDoor.SESSION)).contains(SampleAssembly.POLICE);
  }

  @Test
  void aLinkThatIsSpentOffersNoButton() {
    useLink();
    HttpResponse<String> page = stage.client.get(LINK, "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body()).contains("This link no longer works").doesNotContain("<button");
  }

  @Test
  void signingOutEndsTheSession() {
    useLink();
    assertThat(stage.client.get("/", "Cookie", COOKIE).statusCode()).isEqualTo(200);
    HttpResponse<String> out =
        stage.client.post("/sign-out", Map.of(), "Cookie", COOKIE, "Sec-Fetch-Site", "same-origin");
    assertThat(out.body()).contains("You have signed out");
    assertThat(out.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("beadle-session=;", "1970");
    assertThat(stage.client.get("/", "Cookie", COOKIE).statusCode()).isEqualTo(401);
  }

  @Test
  void theDemonstrationsDateIsNotForMembers() {
    useLink();
    assertThat(
            stage
                .client
                .post(
                    "/demonstration/move",
                    Map.of("days", "1"),
                    "Cookie",
                    COOKIE,
                    "Sec-Fetch-Site",
                    "same-origin")
                .statusCode())
        .isEqualTo(404);
  }
}
