package org.beadle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AboutPagesTest {
  private static final URI BASE = URI.create("https://beadle.example");
  private static final List<URI> PAGES =
      List.of(AboutPages.about(BASE), AboutPages.privacy(BASE), AboutPages.terms(BASE));

  private final WebSettings settings = new WebSettings("127.0.0.1", 0, Optional.of(BASE));
  private final Web web = Web.start(settings, () -> true, List.of(new AboutPages(settings)));
  private final Client client = new Client(web.port());

  @AfterEach
  void close() {
    web.close();
  }

  private Document page(String path) {
    HttpResponse<String> answer = client.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    return Jsoup.parse(answer.body());
  }

  @Test
  void thePagesAreWhereTheirAddressesSay() {
    for (URI address : PAGES) {
      Document page = page(address.getPath());
      assertThat(page.title()).contains("Beadle");
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("main p").text()).isNotBlank();
    }
  }

  @Test
  void eachLeadsToTheOthers() {
    for (URI address : PAGES)
      for (String link : page(address.getPath()).select("main a").eachAttr("href"))
        assertThat(page(link).select("h1")).hasSize(1);
  }

  @Test
  void thePrivacyPageSaysWhatIsKeptAndWhomToAsk() {
    assertThat(page("/about/privacy").text())
        .contains("e-mail address", "attendance of meetings", "only what mentions it")
        .contains("please ask your board manager");
  }
}
