package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text with commas, tabs or bars between its columns. */
class TextFileTest {
  @Test
  void theMarkBetweenTheColumnsIsFound() {
    for (String mark : List.of(",", ";", "\t", "|"))
      assertThat(
              SourceBytes.words(
                  SourceBytes.read(
                      String.join(mark, "Ref", "Action", "Lead")
                          + "\n"
                          + String.join(mark, "1.1", "Map", "Police"))))
          .as(mark)
          .containsExactly("line 1: Ref|Action|Lead", "line 2: 1.1|Map|Police");
  }

  @Test
  void aCellMayHaveLinesAndTheNextRowKeepsItsTrueLine() {
    assertThat(
            SourceBytes.words(
                SourceBytes.read("Ref,Action\n1.1,\"Map\n- this\n- that\"\n1.2,Write")))
        .containsExactly(
            "line 1: Ref|Action", "line 2: 1.1|Map\n• this\n• that", "line 5: 1.2|Write");
  }

  @Test
  void aStrayQuotationMarkDoesNotSwallowTheRest() {
    assertThat(SourceBytes.words(SourceBytes.read("Ref\tAction\n1.1\t\"Map\" the way\n1.2\tWrite")))
        .containsExactly("line 1: Ref|Action", "line 2: 1.1|\"Map\" the way", "line 3: 1.2|Write");
  }

  @Test
  void aByteOrderMarkIsNoLetter() {
    assertThat(SourceBytes.words(SourceBytes.read("\uFEFFRef,Action")))
        .containsExactly("line 1: Ref|Action");
    assertThat(
            SourceBytes.words(
                SourceBytes.read("\uFEFFRef\tAction".getBytes(StandardCharsets.UTF_16LE))))
        .containsExactly("line 1: Ref|Action");
  }

  @Test
  void textThatIsNotUnicodeIsReadAsWindowsWritesItAndSaidSo() {
    SourceFile file =
        SourceBytes.read(
            "Ref,Action\n1.1,Children’s “voice” – now".getBytes(Charset.forName("windows-1252")));
    assertThat(SourceBytes.words(file)).contains("line 2: 1.1|Children’s “voice” – now");
    assertThat(file.doubts())
        .extracting(Doubt::assumed)
        .singleElement()
        .asString()
        .contains("Windows-1252");
  }

  @Test
  void markupInACellBecomesPlainTextWithBullets() {
    String cell =
        "<p>Staff &amp; parents know:</p> <ul> <li><b>who</b> helps</li> <li>• when</li> </ul>";
    assertThat(SourceBytes.words(SourceBytes.read("Ref\tAction\n1.1\t" + cell)))
        .contains("line 2: 1.1|Staff & parents know:\n• who helps\n• when");
  }

  @Test
  void aSignThatIsNoMarkupStays() {
    assertThat(SourceBytes.words(SourceBytes.read("Ref\tAction\n1.1\tAges < 5 and > 11, Q&A; P&P")))
        .contains("line 2: 1.1|Ages < 5 and > 11, Q&A; P&P");
  }
}
