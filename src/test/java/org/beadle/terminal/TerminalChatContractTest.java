package org.beadle.terminal;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatContract;

/** The terminal keeps to the contract. Its lines are long here, so that no text is wrapped. */
class TerminalChatContractTest extends ChatContract {
  private final StringWriter printed = new StringWriter();
  private final TerminalChat chat =
      new TerminalChat(
          new Speaker("sample", "17", Optional.of("neglect")),
          new BufferedReader(Reader.nullReader()),
          new Screen(new PrintWriter(printed), new PlainText(200), false));

  @Override
  protected Chat chat() {
    return chat;
  }

  @Override
  protected Address address() {
    return TerminalChat.address("sample", "neglect");
  }

  @Override
  protected Address unknownAddress() {
    return TerminalChat.address("sample", "elsewhere");
  }

  @Override
  protected List<String> shown() {
    return List.of(printed.toString());
  }

  @Override
  protected boolean replaces() {
    return false;
  }
}
