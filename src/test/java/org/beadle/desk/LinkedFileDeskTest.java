package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.web.Client;
import org.beadle.web.LinkedFilePages;
import org.beadle.web.Web;
import org.beadle.web.WebSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files at their addresses, read over HTTP from a record. */
class LinkedFileDeskTest extends DeskTest {
  private static final Block.File LETTER =
      new Block.File(
          "Letter to the police – draft.html", "text/html", "<b>no page</b>".getBytes(), "");

  private LinkedFileDesk files;
  private Web web;
  private Client client;

  @BeforeEach
  void start() {
    files = new LinkedFileDesk(house.store, house.clock);
    WebSettings settings = WebSettings.loopback(0);
    web = Web.start(settings, () -> true, List.of(new LinkedFilePages(files::read, settings)));
    client = new Client(web.port());
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private HttpResponse<String> get(String token) {
    return client.get(LinkedFilePages.address(URI.create(""), token).toString());
  }

  @Test
  void aFileIsSavedAndNeverShownAsAPage() {
    HttpResponse<String> answer = get(files.keep(LETTER));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("<b>no page</b>");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains(
            "attachment; filename=\"Letter to the police _ draft.html\";"
                + " filename*=UTF-8''Letter%20to%20the%20police%20%E2%80%93%20draft.html");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
  }

  @Test
  void afterTwoWeeksItIsGoneAndSaysSoInPlainWords() {
    String token = files.keep(LETTER);
    house.clock.set(SampleHouse.START.plus(LinkedFileDesk.LIFETIME).minusSeconds(1));
    assertThat(get(token).statusCode()).isEqualTo(200);

    house.clock.set(SampleHouse.START.plus(LinkedFileDesk.LIFETIME));

    HttpResponse<String> gone = get(token);
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).startsWith("There is no file at this address.");
    assertThat(gone.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    HttpResponse<String> never = get("0".repeat(64));
    assertThat(never.statusCode()).isEqualTo(404);
    assertThat(never.body()).isEqualTo(gone.body());
  }

  @Test
  void whatHasEndedIsWipedWhenTheNextFileIsKept() {
    files.keep(LETTER);
    house.clock.set(SampleHouse.START.plus(LinkedFileDesk.LIFETIME));
    files.keep(LETTER);

    assertThat(files.wipe()).isZero();
    assertThat(house.everything().stream().filter(row -> row.contains("PGI+bm8gcGFnZTwvYj4=")))
        .hasSize(1);
  }

  @Test
  void eachAddressIsAnotherAndNoneIsKept() {
    String first = files.keep(LETTER);
    String second = files.keep(LETTER);

    assertThat(first).hasSize(64).isNotEqualTo(second);
    assertThat(house.everything()).noneMatch(row -> row.contains(first) || row.contains(second));
  }
}
