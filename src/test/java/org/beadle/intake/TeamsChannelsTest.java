package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.beadle.intake.ProposedBoard.NewChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Channels of Teams in a board's file, as people can copy them there. */
class TeamsChannelsTest {
  private static final String TENANT = "11111111-2222-3333-4444-555555555555";
  private static final String ID = "19:aB3_d-0123456789@thread.tacv2";
  private static final String LINK =
      "https://teams.microsoft.com/l/channel/19%3AaB3_d-0123456789%40thread.tacv2/Neglect%20group"
          + "?groupId=66666666-7777-8888-9999-000000000000&tenantId="
          + TENANT
          + "&ngc=true&allowXTenantAccess=true";
  private static final String BOARD =
      """
      board:
        name: Sample Board
        slug: sample
        zone: Europe/London
        nation: england
      members:
        - name: Board manager
      groups:
        - name: Full board
          kind: full-board
          coordinator: Board manager
      channels:
        - platform: teams
          name: Board
      """;

  private static BoardReading read(String... lines) {
    String file = BOARD + "    " + String.join("\n    ", lines) + "\n";
    return BoardFile.read("board.yaml", file.getBytes(StandardCharsets.UTF_8));
  }

  private static NewChannel channel(String... lines) {
    return ((ProposedBoard) read(lines)).channels().getFirst();
  }

  private static List<String> faults(String... lines) {
    return ((Unreadable) read(lines)).faults().stream().map(Fault::toString).toList();
  }

  @Test
  void aLinkIsEnough() {
    NewChannel channel = channel("place: " + LINK);
    assertThat(channel.workspace()).isEqualTo(TENANT);
    assertThat(channel.place()).isEqualTo(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19:aB3_d-0123456789@thread.tacv2",
        "19%3aaB3_d-0123456789%40thread.tacv2",
        "https://teams.microsoft.com/l/channel/19:aB3_d-0123456789@thread.tacv2/General",
        "https://teams.cloud.microsoft/l/channel/19%3aaB3_d-0123456789%40thread.tacv2/General"
            + "?tenantId=11111111-2222-3333-4444-555555555555",
        "https://teams.microsoft.com/l/message/19:aB3_d-0123456789@thread.tacv2/1700000000000"
            + "?tenantId=11111111-2222-3333-4444-555555555555&parentMessageId=1700000000000"
      })
  void besideTheTenantThePlaceMayBeALinkOrAnId(String place) {
    NewChannel channel = channel("workspace: " + TENANT.toUpperCase(), "place: " + place);
    assertThat(channel.workspace()).isEqualTo(TENANT);
    assertThat(channel.place()).isEqualTo(ID);
  }

  @Test
  void aGroupChatHasAPlaceToo() {
    assertThat(
            channel(
                    "workspace: " + TENANT,
                    "place: https://teams.microsoft.com/l/chat/19:meeting_aB3@thread.v2/0")
                .place())
        .isEqualTo("19:meeting_aB3@thread.v2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "C0123456789",
        "https://teams.microsoft.com/l/team/19%3Aabc%40thread.tacv2/conversations",
        "https://example.sharepoint.com/sites/board",
        "19:11111111-2222-3333-4444-555555555555_66666666@unq.gbl.spaces",
        "19%3",
      })
  void whatIsNoChannelIsSaidToBeNone(String place) {
    assertThat(faults("workspace: " + TENANT, "place: " + place))
        .singleElement()
        .asString()
        .startsWith("board.yaml, line 16, channels[1].place: This is no channel of Teams.")
        .contains("Get link to channel");
  }

  @Test
  void theAddressOfAWorkflowIsNotToStandInTheFile() {
    String file =
        BOARD.replace("teams", "workflow") + "    place: https://flows.example/1?sig=q7Zx\n";
    BoardReading read = BoardFile.read("board.yaml", file.getBytes(StandardCharsets.UTF_8));
    assertThat(((Unreadable) read).faults())
        .singleElement()
        .asString()
        .contains("Put the workflow's name here", "beadle teams webhook add")
        .doesNotContain("q7Zx");
  }

  @Test
  void withoutALinkTheTenantMustBeThere() {
    assertThat(faults("place: " + ID))
        .singleElement()
        .asString()
        .contains("channels[1].workspace: “workspace” is missing: the tenant's id");
  }

  @Test
  void whatIsNoTenantIsSaidToBeNone() {
    assertThat(faults("workspace: contoso.onmicrosoft.com", "place: " + ID))
        .singleElement()
        .asString()
        .contains("“contoso.onmicrosoft.com” is no tenant's id");
    assertThat(faults("place: " + LINK.replace(TENANT, "nobody")))
        .singleElement()
        .asString()
        .contains("“nobody” is no tenant's id");
  }

  @Test
  void aLinkOfAnotherTenantThanTheOneWrittenIsRefused() {
    assertThat(faults("workspace: 99999999-2222-3333-4444-555555555555", "place: " + LINK))
        .singleElement()
        .asString()
        .contains("channels[1].workspace: The link is of another tenant: " + TENANT);
  }

  @Test
  void aMissingPlaceIsSaidOnce() {
    assertThat(faults("workspace: " + TENANT))
        .singleElement()
        .asString()
        .contains("channels[1].place: “place” is missing.");
  }
}
