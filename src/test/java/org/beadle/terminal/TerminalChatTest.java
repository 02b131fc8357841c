package org.beadle.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.junit.jupiter.api.Test;

class TerminalChatTest {
  private final StringWriter printed = new StringWriter();
  private final List<Incoming> received = new ArrayList<>();

  @Test
  void eachLineIsACommandAndIsAnsweredBelow() {
    converse("action 2.3\n\n   \n  rag late  \n", directly(), false);
    assertThat(received).extracting(Incoming::text).containsExactly("action 2.3", "rag late");
    assertThat(printed).hasToString("You said action 2.3\nYou said rag late\n");
  }

  @Test
  void aLastLineWithoutABreakCounts() {
    converse("rag", directly(), false);
    assertThat(received).extracting(Incoming::text).containsExactly("rag");
  }

  @Test
  void wordsToTheBotAloneComeFromTheSpeakersOwnPlace() {
    converse("rag\n", directly(), false);
    Incoming incoming = received.getFirst();
    assertThat(incoming.from()).isEqualTo(TerminalChat.address("sample", "17"));
    assertThat(incoming.user())
        .isEqualTo(new Incoming.User("sample", "17", Optional.empty(), true));
    assertThat(incoming.eventId()).isEmpty();
  }

  @Test
  void wordsInAChannelComeFromThere() {
    converse("rag\n", inChannel(), false);
    assertThat(received.getFirst().from()).isEqualTo(TerminalChat.address("sample", "neglect"));
    assertThat(received.getFirst().user().direct()).isFalse();
  }

  @Test
  void onlyAPersonIsPrompted() {
    converse("rag\n", directly(), true);
    assertThat(printed).hasToString("> You said rag\n\n> ");
  }

  @Test
  void whatNobodyAskedForIsPrintedAndThePromptComesAgain() throws ChatException {
    chat("", inChannel(), true)
        .post(
            TerminalChat.address("sample", "17"),
            Post.text("Action 2.3 is late."),
            new DeliveryId(1));
    assertThat(printed).hasToString("\nA message for you:\n\nAction 2.3 is late.\n\n> ");
  }

  @Test
  void answersCanBeReadByPrograms() {
    Post answer = Post.text("All is <well>.\nTruly.");
    TerminalChat chat = inJson("rag\n");
    chat.open(incoming -> answer);
    chat.converse();
    assertThat(printed.toString().lines()).hasSize(1);
    assertThat(PostJson.read(printed.toString())).isEqualTo(answer);
  }

  @Test
  void programsCanTellWhatNobodyAskedFor() throws ChatException {
    inJson("").post(TerminalChat.address("sample", "17"), Post.text("Late."), new DeliveryId(1));
    assertThat(printed).asString().contains("\"occasion\":\"A message for you\"");
  }

  private TerminalChat inJson(String typed) {
    return new TerminalChat(
        directly(),
        new BufferedReader(new StringReader(typed)),
        new Screen(new PrintWriter(printed), new JsonLines(), false));
  }

  private void converse(String typed, Speaker speaker, boolean interactive) {
    TerminalChat chat = chat(typed, speaker, interactive);
    chat.open(
        incoming -> {
          received.add(incoming);
          return Post.text("You said " + incoming.text());
        });
    chat.converse();
  }

  private TerminalChat chat(String typed, Speaker speaker, boolean interactive) {
    return new TerminalChat(
        speaker,
        new BufferedReader(new StringReader(typed)),
        new Screen(new PrintWriter(printed), new PlainText(80), interactive));
  }

  private static Speaker directly() {
    return new Speaker("sample", "17", Optional.empty());
  }

  private static Speaker inChannel() {
    return new Speaker("sample", "17", Optional.of("neglect"));
  }
}
