package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.beadle.teams.ShownCard;
import org.beadle.teams.StandInConnector.Call;
import org.beadle.teams.TeamsSender;
import org.junit.jupiter.api.AfterEach;

class TeamsTogetherTest extends TogetherContract {
  private static final TeamsSender.Person CHAIR = TeamsServer.person("o-chair");

  private TeamsServer server;

  @Override
  SampleRecord serve(Path folder) {
    server = new TeamsServer(folder, LOCAL_CHAT);
    server.meet(CHAIR, "Independent chair", "chair@board.example");
    return server.record;
  }

  @Override
  int port() {
    return server.address().getPort();
  }

  @Override
  List<Runnable> absences() {
    Call posted = server.ask(CHAIR, OPEN);
    String card = server.newest(posted.where()).get("id").getAsString();
    return ShownCard.menus(posted.json(), "Apologies").stream()
        .<Runnable>map(menu -> () -> save(card, picked(posted.json(), menu)))
        .toList();
  }

  private static JsonObject picked(JsonObject card, String menu) {
    return ShownCard.picked(card, menu, "Absent", "");
  }

  private void save(String card, JsonObject data) {
    JsonObject press = server.written().pressInChannel(CHAIR, TeamsServer.BOARD, card, data);
    assertThat(server.sender.send(press).status()).isEqualTo(200);
  }

  @AfterEach
  void stop() {
    server.close();
  }
}
