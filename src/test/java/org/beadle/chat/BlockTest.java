package org.beadle.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockTest {
  private static final Block.Option PRESENT =
      Block.Option.of("Present", new Press(1, 2, "register present"));

  @Test
  void aFilesNameCanBeSavedAnywhereAndEndsWhereItSeemsTo() {
    assertThat(named("Police/Health: letter\r\n.docx")).isEqualTo("Police Health  letter .docx");
    assertThat(named("letter\u202Excod.exe")).isEqualTo("letter xcod.exe");
    assertThat(named("Llythyr drafft â.docx")).isEqualTo("Llythyr drafft â.docx");
    assertThat(named("??")).isEqualTo("file");
  }

  private static String named(String name) {
    return new Block.File(name, "text/plain", new byte[0], "").name();
  }

  @Test
  void aFileHasAMediaTypeAndNothingBehindIt() {
    for (String type :
        List.of("", "text", "text/html\r\nX-Mine: yes", "text/plain; a=\"b\"", "é/é"))
      assertThatThrownBy(() -> new Block.File("a", type, new byte[0], ""))
          .as(type)
          .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFileIsNoLargerThanALetterMayBe() {
    byte[] most = new byte[Block.File.LARGEST];
    assertThat(new Block.File("a", "text/plain", most, "").content()).hasSize(5_242_880);
    assertThatThrownBy(() -> new Block.File("a", "text/plain", new byte[most.length + 1], ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLineSaysWhatHoldsWhereNoOptionDoes() {
    Block.Choice marked =
        new Block.Choice("Police", List.of(PRESENT), Optional.of(PRESENT.label()));
    Block.Choice other =
        new Block.Choice("Police", List.of(PRESENT), Optional.of("Deputy, a clerk"));
    Block.Choice none = new Block.Choice("Police", List.of(PRESENT), Optional.empty());
    assertThat(marked.line()).isEqualTo("Police");
    assertThat(marked.words()).isEqualTo("Police: Present");
    assertThat(other.line()).isEqualTo("Police: Deputy, a clerk");
    assertThat(none.words()).isEqualTo("Police");
  }
}
