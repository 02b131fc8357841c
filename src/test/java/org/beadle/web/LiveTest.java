package org.beadle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.desk.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class LiveTest {
  private final Stage stage = Stage.demonstration();

  @AfterEach
  void close() {
    stage.close();
  }

  /** An open page's line to the server, past its greeting. */
  private BufferedReader listen(String path) throws IOException, InterruptedException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(stage.client.stream(path), StandardCharsets.UTF_8));
    assertThat(next(lines)).contains("event: ready");
    return lines;
  }

  /** The lines of the next event. */
  private static List<String> next(BufferedReader lines) throws IOException {
    List<String> event = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty() && !event.isEmpty()) return event;
      if (!line.isEmpty()) event.add(line);
    }
    return event;
  }

  @Test
  void anOpenPageIsToldOfWhatIsPostedAndChanged() throws Exception {
    try (BufferedReader lines = listen(stage.path("/live"))) {
      Receipt receipt = stage.post("group-1", Post.text("Action 2.3 is late."));
      assertThat(String.join("\n", next(lines)))
          .contains("event: message", "\"place\":\"group-1\"", "Action 2.3 is late.");
      stage.chat.update(receipt, Post.text("Action 2.3 is done."));
      assertThat(String.join("\n", next(lines)))
          .contains("m" + receipt.messageRef(), "Action 2.3 is done.", "brought up to date");
    }
  }

  @Test
  void nobodyIsToldOfWhatOthersAloneMayRead() throws Exception {
    try (BufferedReader lines = listen(stage.path("/live"))) {
      stage.post("group-2", Post.text("A review has been agreed."));
      stage.post(House.directPlace(SampleAssembly.HEAD), Post.text("Your action is late."));
      stage.client.post(
          "/say",
          Map.of("board", SampleAssembly.BOARD, "as", SampleAssembly.HEAD, "text", "rag mine"));
      stage.post("board", Post.text("All may read this."));
      assertThat(String.join("\n", next(lines)))
          .contains("All may read this.")
          .doesNotContain("rag mine", "review");
    }
  }

  @Test
  void theDemonstrationsDateIsToldToAll() throws Exception {
    try (BufferedReader lines = listen(stage.path("/live"))) {
      stage.client.post("/demonstration/move", Map.of("days", "1"));
      assertThat(next(lines)).contains("event: message");
      assertThat(next(lines)).contains("event: date", "data: {\"today\":\"4 September 2018\"}");
    }
  }

  @Test
  void aPageThatHasGoneIsForgotten() throws Exception {
    listen(stage.path("/live")).close();
    while (stage.chat.feed().listeners() > 0) stage.post("board", Post.text("Is anyone there?"));
    assertThat(stage.client.get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void closingTheChatEndsTheLine() throws IOException, InterruptedException {
    try (BufferedReader lines = listen(stage.path("/live"))) {
      stage.chat.close();
      assertThat(next(lines)).isEmpty();
    }
  }

  @Test
  void aPageThatStaysFarBehindIsCutOff() {
    Listener listener = new Listener(gone -> {});
    for (int news = 0; news < 1001; news++) listener.hear(new News.Moved(stage.today()));
    assertThat(listener.isOpen()).isFalse();
  }

  @Test
  void signingOutElsewhereEndsTheLine() throws Exception {
    Stage.OneDoor doors = new Stage.OneDoor();
    doors.useLink(Stage.OneDoor.LINK, "");
    try (Stage members = Stage.signedIn(doors, WebSettings.loopback(0));
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    members.client.stream("/live", "Cookie", "beadle-session=a-session"),
                    StandardCharsets.UTF_8))) {
      assertThat(next(lines)).contains("event: ready");
      doors.signOut(Stage.OneDoor.SESSION);
      members.post("board", Post.text("After the end."));
      assertThat(String.join("\n", next(lines))).doesNotContain("After the end.");
    }
  }
}
