package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Address;
import org.beadle.chat.Post;
import org.beadle.desk.SampleHouse;
import org.beadle.web.LocalChat;
import org.beadle.web.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTranscriptTest {
  private static final Address BOARD = new Address(LocalChat.PLATFORM, SampleHouse.SLUG, "board");

  @TempDir Path folder;
  private SampleHouse house;
  private LocalTranscript transcript;

  @BeforeEach
  void open() {
    house = SampleHouse.in(folder);
    transcript = new LocalTranscript(house.store);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private Message say(String words) {
    return transcript.append(
        new Message.Entry(
            BOARD,
            Optional.of(new Message.Asked("12", "Police lead", Optional.of(words))),
            Optional.empty(),
            Optional.empty(),
            Post.text("An answer."),
            Instant.parse("2018-06-18T09:00:00Z")));
  }

  private List<Message> kept() {
    return transcript.latest(BOARD, "12", OptionalLong.empty(), 10);
  }

  @Test
  void whatAMemberSaidIsKeptWithTheAnswer() {
    Message said = say("action 2.3 note schools join in May");
    assertThat(kept()).containsExactly(said);
    assertThat(said.entry().asked().orElseThrow().words())
        .contains("action 2.3 note schools join in May");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "action 2.3 note seen by 943 476 5919",
        "board join 7K4M-22QD",
        "/join 7K4M22QD",
        "@Beadle join 7K4M22QD",
        "bord join 7K4M22QD",
        "meeting apologies next Full board because of my illness",
        "meeting apologys because I am ill"
      })
  void whatMayNotBeKeptIsNot(String words) {
    Message said = say(words);
    assertThat(kept()).containsExactly(said);
    assertThat(said.entry().asked())
        .contains(new Message.Asked("12", "Police lead", Optional.empty()));
  }
}
