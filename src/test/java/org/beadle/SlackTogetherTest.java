package org.beadle;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.beadle.slack.SlackSender;
import org.beadle.slack.StandInSlack;
import org.junit.jupiter.api.AfterEach;

class SlackTogetherTest extends TogetherContract {
  private static final SlackSender.Person CHAIR =
      new SlackSender.Person("U0CHAIR", StandInSlack.TEAM);

  private SlackServer server;

  @Override
  SampleRecord serve(Path folder) throws IOException {
    server = new SlackServer(folder, LOCAL_CHAT);
    server.slack.knows(CHAIR.id(), CHAIR.team(), "Independent chair", "chair@board.example");
    server.meet(CHAIR);
    return server.record;
  }

  @Override
  int port() {
    return server.events.getPort();
  }

  @Override
  List<Runnable> absences() {
    server.sender.mention(CHAIR, SlackServer.BOARD, "<@" + StandInSlack.BOT + "> " + OPEN);
    return server.slack.take("chat.postMessage").blocks().asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(block -> block.has("accessory"))
        .map(block -> block.getAsJsonObject("accessory"))
        .filter(menu -> menu.toString().contains("\"Apologies\""))
        .<Runnable>map(menu -> () -> server.sender.pick(CHAIR, SlackServer.BOARD, menu, "Absent"))
        .toList();
  }

  @AfterEach
  void stop() {
    server.close();
  }
}
