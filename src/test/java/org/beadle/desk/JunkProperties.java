package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;

/** Whatever is said or pressed is answered, and never with a fault of ours. */
class JunkProperties {
  private static final List<String> WORDS =
      List.of(
          "action", "/action", "2.3a", "#2.1", "done", "due", "30 Sep", "31 June", "owner", "@",
          "@police-lead", "by", "for", "add", "list", "group", "SCRG", "agency", "priority", "99",
          "rag", "board", "undo", "as at", "join", "help", "upcoming", "999999999d", "snooze",
          "blocked", "because", "“", "\"", "'", "note", "evidence", "http://", "https://a.b/c",
          "approve date", "\u0000", "\uD83D\uDE00", "\uD800", "ٱ", "2.3.4.5.6", "-1", "💥", "\n", "%");

  private static Path folder;
  private static SampleHouse house;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("beadle-junk");
    house = SampleHouse.in(folder);
  }

  @AfterContainer
  static void close() throws IOException {
    house.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  @Provide
  Arbitrary<String> nearlyCommands() {
    return Arbitraries.of(WORDS).list().ofMaxSize(8).map(words -> String.join(" ", words));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void nearlyCommandsAreAnswered(@ForAll("nearlyCommands") String words) {
    assertAnswered(house.says(DeskTest.MANAGER, words), words);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void anyTextIsAnswered(@ForAll String words) {
    assertAnswered(house.saysToAll(DeskTest.COUNCIL, words), words);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void anyButtonIsAnswered(@ForAll long record, @ForAll("nearlyCommands") String words) {
    Press press = new Press(house.board().id(), record, words);
    Incoming pressed =
        Incoming.pressed(
            house.at(House.BOARD), house.user(DeskTest.MANAGER, false), press, Optional.empty());
    assertAnswered(house.desk.receive(pressed), words);
  }

  private static void assertAnswered(Post post, String words) {
    assertThat(post.summary())
        .as("the answer to “%s”", words)
        .isNotBlank()
        .doesNotStartWith("Something went wrong here");
    assertThat(house.broken()).isEmpty();
  }
}
