package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.slack.api.bolt.model.builtin.DefaultInstaller;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organisation that installed the app as a whole, and workspaces beside it. */
class SlackOrganisationTest {
  private static final String ORGANISATION = "E0ORG";
  private static final String FOREIGN = "T0FOREIGN";
  private static final SlackSender.Person STRANGER = new SlackSender.Person("U0STRANGER", FOREIGN);
  private static final Press DONE = new Press(7, 23, "action 2.3 done");

  private static final Incoming.User POLICE =
      new Incoming.User(
          StandInSlack.TEAM, "U0POLICE", Optional.of("police.lead@example.org"), false);

  private final SlackHouse house =
      SlackHouse.installedIn(StandInSlack.TEAM, ORGANISATION, FOREIGN, "T0OTHER");

  @BeforeEach
  void install() {
    keep(ORGANISATION, null, StandInSlack.BOT_TOKEN);
    house.slack.knows("U0POLICE", StandInSlack.TEAM, "Police lead", "police.lead@example.org");
    house.slack.knows("U0STRANGER", FOREIGN, "Board manager", "manager@example.org");
    house.inbox.answers(incoming -> Post.text("Action 2.3 is done.").toChannel());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aPersonOfTheOrganisationIsVouchedForWhereAPressNamesNoWorkspace() throws Exception {
    press(SlackHouse.POLICE_LEAD);

    assertThat(house.inbox.only().user())
        .isEqualTo(
            new Incoming.User(
                StandInSlack.TEAM, "U0POLICE", Optional.of("police.lead@example.org"), false));
  }

  @Test
  void aPressThatNamesTheOrganisationIsOfAPersonOfTheWorkspace() throws Exception {
    JsonObject payload = pressOf(new SlackSender.Person("U0POLICE", ORGANISATION));
    payload.add("team", team(StandInSlack.TEAM));

    house.sender.payload(payload);
    house.slack.take("response");

    assertThat(house.inbox.only().user()).isEqualTo(POLICE);
  }

  @Test
  void aPressThatNamesNoWorkspaceAtAllIsOfTheOneWhoseMessageItIs() throws Exception {
    JsonObject payload = pressOf(new SlackSender.Person("U0POLICE", ORGANISATION));
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    message.addProperty("team", StandInSlack.TEAM);
    payload.add("message", message);

    house.sender.payload(payload);
    house.slack.take("response");

    assertThat(house.inbox.only().user()).isEqualTo(POLICE);
  }

  @Test
  void aPersonOfSeveralWorkspacesIsOfTheOneThatHasTheAppWhicheverIsNamed() throws Exception {
    JsonObject person = house.slack.person("U0POLICE");
    person.addProperty("team_id", "T0OTHER");
    person.add("enterprise_user", ofTeams("T0OTHER", StandInSlack.TEAM));
    JsonObject payload = pressOf(new SlackSender.Person("U0POLICE", "T0OTHER"));
    payload.add("team", team(StandInSlack.TEAM));

    house.sender.payload(payload);
    house.slack.take("response");
    house.sender.mention(SlackHouse.POLICE_LEAD, "C0BOARD", "action 2.3");
    house.slack.take("chat.postMessage");

    assertThat(house.inbox.heard().stream().map(Incoming::user)).containsOnly(POLICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {FOREIGN, "T0EVIL"})
  void anIdOfAnotherWorkspaceIsNotThePersonOfThisOne(String other) throws Exception {
    press(SlackHouse.POLICE_LEAD);
    JsonObject payload = pressOf(new SlackSender.Person("U0POLICE", other));
    payload.add("team", team(StandInSlack.TEAM));

    house.sender.payload(payload);
    house.slack.take("response");

    assertThat(house.inbox.heard().getLast().user())
        .isEqualTo(new Incoming.User(other, "U0POLICE", Optional.empty(), false));
  }

  private static JsonObject team(String id) {
    JsonObject team = new JsonObject();
    team.addProperty("id", id);
    return team;
  }

  private static JsonObject ofTeams(String... ids) {
    JsonArray teams = new JsonArray();
    for (String id : ids) teams.add(id);
    JsonObject person = new JsonObject();
    person.add("teams", teams);
    return person;
  }

  @Test
  void aPersonFromOutsideIsNotVouchedForWhereAPressNamesNoWorkspace() throws Exception {
    press(STRANGER);

    assertThat(house.inbox.only().user())
        .isEqualTo(new Incoming.User(FOREIGN, "U0STRANGER", Optional.empty(), false));
  }

  @Test
  void aViewThatNamesTheOrganisationIsOfThePressersWorkspace() throws Exception {
    JsonObject payload = pressOf(SlackHouse.POLICE_LEAD);
    JsonObject view = new JsonObject();
    view.addProperty("id", "V1");
    view.addProperty("type", "home");
    view.addProperty("app_installed_team_id", ORGANISATION);
    payload.add("view", view);

    house.sender.payload(payload);
    house.slack.take("response");

    assertThat(house.inbox.only().user().email()).contains("police.lead@example.org");
  }

  @Test
  void aMessageInASharedChannelIsHeardInTheWorkspaceThatHasTheApp() {
    keep(null, FOREIGN, "xoxb-foreign");

    mention(STRANGER);
    house.slack.take("chat.postMessage");

    assertThat(house.inbox.only().from().workspace()).isEqualTo(StandInSlack.TEAM);
    assertThat(house.inbox.only().user())
        .isEqualTo(new Incoming.User(FOREIGN, "U0STRANGER", Optional.empty(), false));
  }

  @Test
  void aWorkspaceWithItsOwnInstallationUsesThatWhoeverSpoke() {
    keep(null, FOREIGN, "xoxb-foreign");
    mention(STRANGER);
    house.slack.take("chat.postMessage");

    Address foreign = new Address("slack", FOREIGN, "C0FOREIGN");
    ChatException refused =
        Assertions.catchThrowableOfType(
            ChatException.class,
            () -> house.chat.post(foreign, Post.text("One."), new DeliveryId(1)));

    assertThat(refused).hasMessageContaining("invalid_auth");
    assertThat(house.slack.messages("C0FOREIGN")).isEmpty();
  }

  @Test
  void aWorkspacesRemovalLeavesTheOrganisationsInstallation() {
    keep(ORGANISATION, StandInSlack.TEAM, StandInSlack.BOT_TOKEN);

    house.sender.event(ofOrganisation(removal(), StandInSlack.TEAM, false));

    assertThat(house.installations.find(ORGANISATION, StandInSlack.TEAM)).isEmpty();
    assertThat(house.installations.find(ORGANISATION, "")).isPresent();
  }

  @Test
  void anOrganisationsRemovalLeavesAWorkspacesOwnInstallation() {
    keep(null, StandInSlack.TEAM, StandInSlack.BOT_TOKEN);

    house.sender.event(ofOrganisation(removal(), StandInSlack.TEAM, true));

    assertThat(house.installations.find("", StandInSlack.TEAM)).isPresent();
    assertThat(house.installations.find(ORGANISATION, "")).isEmpty();
  }

  @Test
  void aRemovalElsewhereInTheOrganisationTakesNothingAway() {
    house.sender.event(ofOrganisation(removal(), "T0OTHER", false));

    assertThat(house.installations.find(ORGANISATION, "")).isPresent();
  }

  private static JsonObject removal() {
    JsonObject event = new JsonObject();
    event.addProperty("type", "app_uninstalled");
    return event;
  }

  /** Slack may name the speaker's workspace beside the organisation that has the app. */
  private void mention(SlackSender.Person person) {
    JsonObject event = house.sender.mentionEvent(person, "C0SHARED", "action 2.3");
    JsonObject envelope = ofOrganisation(event, StandInSlack.TEAM, true);
    envelope.addProperty("team_id", person.team());
    envelope.addProperty("is_ext_shared_channel", true);
    house.sender.event(envelope);
  }

  private JsonObject ofOrganisation(JsonObject event, String team, boolean whole) {
    JsonObject envelope = house.sender.envelope(event);
    envelope.addProperty("team_id", team);
    envelope.addProperty("enterprise_id", ORGANISATION);
    JsonArray authorizations = envelope.getAsJsonArray("authorizations");
    JsonObject authorization = authorizations.get(0).getAsJsonObject();
    authorization.addProperty("team_id", team);
    authorization.addProperty("enterprise_id", ORGANISATION);
    authorization.addProperty("is_enterprise_install", whole);
    return envelope;
  }

  private void press(SlackSender.Person person) throws Exception {
    house.sender.payload(pressOf(person));
    house.slack.take("response");
  }

  /** As Slack sends it where an organisation has the app: without a workspace. */
  private JsonObject pressOf(SlackSender.Person person) throws Exception {
    Post post =
        Post.of(
            "An action", List.of(new Block.Buttons(List.of(Block.Button.primary("Done", DONE)))));
    house.chat.post(new Address("slack", StandInSlack.TEAM, "C0SHARED"), post, new DeliveryId(1));
    JsonObject button = house.slack.take("chat.postMessage").button("Done");
    JsonObject payload = house.sender.pressPayload(person, "C0SHARED", button);
    payload.add("team", JsonNull.INSTANCE);
    JsonObject enterprise = new JsonObject();
    enterprise.addProperty("id", ORGANISATION);
    payload.add("enterprise", enterprise);
    payload.addProperty("is_enterprise_install", true);
    return payload;
  }

  private void keep(String enterprise, String team, String token) {
    DefaultInstaller installer =
        DefaultInstaller.builder()
            .enterpriseId(enterprise)
            .teamId(team)
            .isEnterpriseInstall(team == null)
            .botUserId(StandInSlack.BOT)
            .botAccessToken(token)
            .build();
    house.installations.save(InstallerText.write(installer, SlackHouse.NOW));
  }
}
