package org.beadle.teams;

import java.util.List;
import org.beadle.chat.Address;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatContract;
import org.junit.jupiter.api.AfterEach;

/** Posting through a workflow keeps to what every chat adapter does. */
class WorkflowChatContractTest extends ChatContract {
  private final WorkflowHouse house = new WorkflowHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Override
  protected Chat chat() {
    return house.chat;
  }

  @Override
  protected Address address() {
    return WorkflowHouse.POLICE;
  }

  @Override
  protected Address unknownAddress() {
    return WorkflowChat.address("probation");
  }

  @Override
  protected List<String> shown() {
    return house.workflow.taken().stream().map(ShownCard::of).toList();
  }

  @Override
  protected boolean updates() {
    return false;
  }
}
