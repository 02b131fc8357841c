package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.Test;

class CaseDataRefusedTest extends DeskTest {
  /** Both have the right check digit; the first is of the range kept for examples. */
  private static final List<String> NUMBERS = List.of("999 000 0018", "9434765919");

  @Test
  void anNhsNumberIsRefusedAndNowhereStored() throws Exception {
    for (String number : NUMBERS) {
      Post answer = saysInVain(QUALITY, "action 2.3a note The child " + number + " was seen");
      assertThat(answer.summary()).contains("an NHS number").doesNotContain(number);
    }
    NUMBERS.forEach(this::assertNowhere);
  }

  @Test
  void aNameWithADateOfBirthIsRefusedAndNowhereStored() {
    Post answer = saysInVain(QUALITY, "action 2.3a note Robin Sample, born 3 May 2011, was seen");
    assertThat(answer.summary()).contains("date of birth").doesNotContain("Robin");
    assertNowhere("Robin Sample");
  }

  @Test
  void theAnswerToAButtonsQuestionIsReadToo() {
    Press note = SampleHouse.button(says(QUALITY, "action 2.3a"), "Add note").press();
    Press filled = new Press(note.board(), note.record(), note.command() + " " + NUMBERS.getFirst());
    assertThat(inVain(() -> house.presses(House.BOARD, QUALITY, filled)).summary())
        .contains("an NHS number");
    assertNowhere(NUMBERS.getFirst());
  }

  @Test
  void aNumberWithAWrongCheckDigitIsANote() {
    says(QUALITY, "action 2.3a note Case file 999 000 0019 is closed");
    assertThat(house.updates("2.3a").getFirst().note()).contains("Case file 999 000 0019 is closed");
  }

  /** Looks through the bytes of the database and all that lies beside it. */
  private void assertNowhere(String words) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList())
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
            .as("bytes of %s", file.getFileName())
            .doesNotContain(words);
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
