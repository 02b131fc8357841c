package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.store.TeamsConversations.Conversation;
import org.junit.jupiter.api.Test;

class TeamsConversationsTest extends StoreContract {
  private static final Instant NOW = SampleBoard.AT;
  private static final String TENANT = "11111111-2222-3333-4444-555555555555";
  private static final String OTHER = "99999999-2222-3333-4444-555555555555";
  private static final Conversation BOARD = channel(TENANT, "19:board@thread.tacv2", "emea", NOW);
  private static final Conversation PERSON =
      new Conversation(
          TENANT,
          "o-police",
          "personal",
          "a:1police",
          "https://smba.example/uk",
          Optional.empty(),
          Optional.of("29:police"),
          Optional.of("Police lead"),
          NOW.plusSeconds(60));

  private static Conversation channel(String tenant, String place, String region, Instant seen) {
    return new Conversation(
        tenant,
        place,
        "channel",
        place,
        "https://smba.example/" + region,
        Optional.of("19:team@thread.tacv2"),
        Optional.empty(),
        Optional.of("Board"),
        seen);
  }

  private void keep(Conversation... conversations) {
    for (Conversation each : conversations)
      write(
          records -> {
            records.teamsConversations().keep(each);
            return null;
          });
  }

  private Optional<Conversation> find(Conversation which) {
    return read(records -> records.teamsConversations().find(which.tenant(), which.place()));
  }

  private Optional<String> serviceUrl(String tenant) {
    return read(records -> records.teamsConversations().serviceUrl(tenant));
  }

  private void remove(Conversation which) {
    write(
        records -> {
          records.teamsConversations().remove(which.tenant(), which.place(), NOW.plusSeconds(90));
          return null;
        });
  }

  @Test
  void theConversationsOfSeveralAreListedWhileBeadleIsInThem() {
    Conversation left = channel(TENANT, "19:left@thread.tacv2", "emea", NOW);
    keep(BOARD, PERSON, left, channel(OTHER, BOARD.place(), "emea", NOW));
    remove(left);
    List<Conversation> shared = read(records -> records.teamsConversations().shared());
    assertThat(shared).containsExactly(BOARD, channel(OTHER, BOARD.place(), "emea", NOW));
  }

  @Test
  void aConversationIsFoundAsItWasKept() {
    keep(BOARD, PERSON);
    assertThat(find(BOARD)).contains(BOARD);
    assertThat(find(PERSON)).contains(PERSON);
    assertThat(find(channel(OTHER, BOARD.place(), "emea", NOW))).isEmpty();
  }

  @Test
  void theLastWordOnAPlaceHolds() {
    Conversation moved = channel(TENANT, BOARD.place(), "amer", NOW.plusSeconds(5));
    keep(BOARD, moved);
    assertThat(find(BOARD)).contains(moved);
  }

  @Test
  void aTenantsServiceIsWhatItsNewestActivityNamed() {
    assertThat(serviceUrl(TENANT)).isEmpty();
    keep(PERSON, BOARD, channel(OTHER, BOARD.place(), "amer", NOW.plusSeconds(120)));
    assertThat(serviceUrl(TENANT)).contains("https://smba.example/uk");
    assertThat(serviceUrl(OTHER)).contains("https://smba.example/amer");
    remove(PERSON);
    assertThat(serviceUrl(TENANT)).contains("https://smba.example/uk");
  }

  @Test
  void whatBeadleWasTakenOutOfIsFoundAgainOnceItIsBack() {
    keep(BOARD, PERSON);
    remove(BOARD);
    assertThat(find(BOARD)).isEmpty();
    assertThat(find(PERSON)).isPresent();
    keep(BOARD);
    assertThat(find(BOARD)).contains(BOARD);
  }

  @Test
  void withATeamAllItsChannelsGoAndNoOther() {
    Conversation second = channel(TENANT, "19:second@thread.tacv2", "emea", NOW);
    Conversation elsewhere = channel(OTHER, "19:second@thread.tacv2", "emea", NOW);
    keep(BOARD, second, elsewhere, PERSON);
    write(
        records -> {
          records.teamsConversations().removeTeam(TENANT, "19:team@thread.tacv2", NOW);
          return null;
        });
    assertThat(find(BOARD)).isEmpty();
    assertThat(find(second)).isEmpty();
    List<Conversation> gone =
        read(records -> records.teamsConversations().ofTeam(TENANT, "19:team@thread.tacv2"));
    assertThat(gone).containsExactly(BOARD, second);
    assertThat(find(elsewhere)).isPresent();
    assertThat(find(PERSON)).isPresent();
  }
}
