package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.SeveralPlatforms.COUNCIL;
import static org.beadle.SeveralPlatforms.POLICE;
import static org.beadle.SeveralPlatforms.SLACK_CHANNEL;
import static org.beadle.SeveralPlatforms.TEAMS_CHANNEL;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.chat.Address;
import org.beadle.slack.StandInSlack;
import org.beadle.store.Delivery;
import org.beadle.teams.StandInConnector;
import org.beadle.teams.StandInConnector.Operation;
import org.beadle.teams.StandInTenant;
import org.beadle.teams.TeamsSender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One board whose members are on Slack, on Teams and on e-mail alone. */
@Timeout(120)
class SeveralPlatformsTest {
  @TempDir Path folder;
  private SeveralPlatforms board;

  @BeforeEach
  void start() {
    board = new SeveralPlatforms(folder).meetAll();
  }

  @AfterEach
  void stop() {
    board.close();
  }

  @Test
  void whatTheCouncilChangesOnSlackBringsTheCardOnTeamsUpToDate() {
    board.teamsSender.send(
        board
            .teamsSender
            .activities()
            .inChannel(POLICE, TEAMS_CHANNEL, TeamsSender.MENTION + " action 3.6 note Begun"));
    board.untilACardStands("3.6", "teams");
    handOver("3.6", "Quality Assurance and Performance Group");
    board.slackSender.command(COUNCIL, SLACK_CHANNEL, "/action", "3.6 done All are mapped");

    StandInConnector.Call update = board.teams.take(Operation.UPDATE);
    assertThat(update.where()).startsWith(TEAMS_CHANNEL);
    assertThat(update.card().toString()).contains("Blue", "All are mapped");
  }

  @Test
  void whatThePoliceChangeOnTeamsBringsTheCardOnSlackUpToDate() {
    board.slackSender.mention(
        COUNCIL, SLACK_CHANNEL, "<@" + StandInSlack.BOT + "> action 2.3a note Begun");
    board.untilACardStands("2.3a", "slack");
    handOver("2.3a", "Exploitation and Missing Management Board");
    board.teamsSender.send(
        board.teamsSender.activities().direct(POLICE, "action 2.3a note Two files are left"));

    StandInSlack.Call update = board.slack.take("chat.update");
    assertThat(update.field("channel")).isEqualTo(SLACK_CHANNEL);
    assertThat(update.field("text")).contains("Two files are left");
  }

  /** An action goes to a group, whose chair then answers for it. */
  private void handOver(String ref, String group) {
    Party to =
        board.house().roster().groups().stream()
            .filter(each -> each.name().equals(group))
            .map(Group::id)
            .map(Party::group)
            .findFirst()
            .orElseThrow();
    board.house().change(change -> change.handOver(board.action(ref), to));
  }

  @Test
  void whoIsOnSeveralIsNudgedOnOneAndOnTheNextWhenBeadleIsRemovedThere() {
    board.meetOnSlack(SeveralPlatforms.POLICE_ON_SLACK);
    long police = board.member("Police lead").id();
    board
        .house()
        .change(
            change -> {
              change.setUp().putReach(police, List.of("teams", "slack"));
              return null;
            });
    board.clock.set(Instant.parse("2018-06-22T09:00:00Z"));
    List<Delivery> first = board.nudgesFor("Police lead", 1);
    assertThat(first)
        .extracting(Delivery::to)
        .containsExactly(new Address("teams", StandInTenant.TENANT, POLICE.object()));
    assertThat(board.teams.messages(StandInTenant.personal(POLICE.object())).getLast().toString())
        .contains("3.6");

    board.teamsSender.send(board.teamsSender.activities().installation(POLICE, "remove"));
    board.clock.set(Instant.parse("2018-06-29T09:00:00Z"));
    List<Delivery> second = board.nudgesFor("Police lead", 2);
    assertThat(second).extracting(each -> each.to().platform()).containsExactly("teams", "slack");
    assertThat(board.slack.messages(StandInSlack.directMessages("U0POLICE"))).hasSize(1);
  }

  @Test
  void theSchoolsAreWrittenToByEmailAndNobodyElseIs() throws Exception {
    handOver("3.4", "Education Group");
    board.clock.set(Instant.parse("2018-06-29T09:00:00Z"));
    List<Delivery> nudges = board.nudgesFor("Head teacher", 1);

    assertThat(nudges).extracting(each -> each.to().platform()).containsExactly("email");
    List<String> readers =
        Arrays.stream(board.mail.getReceivedMessages()).map(SeveralPlatformsTest::reader).toList();
    assertThat(readers)
        .anyMatch(reader -> reader.contains("schools@partners.example"))
        .noneMatch(reader -> reader.contains("police@partners.example"))
        .noneMatch(reader -> reader.contains("quality@board.example"));
  }

  private static String reader(MimeMessage letter) {
    try {
      return letter.getAllRecipients()[0].toString();
    } catch (jakarta.mail.MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
