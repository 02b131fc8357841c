package org.beadle.slack;

import java.time.Instant;
import java.util.Optional;

/**
 * The app in a workspace, or in all of an organisation.
 *
 * @param enterprise the organisation's id; empty where the workspace is in none
 * @param team the workspace's id; empty where the whole organisation installed it
 * @param botUser the bot's user id there, where Slack told it
 * @param content tokens and the like, in a form of this package's own. Secret
 * @param installedAt when it was installed
 */
public record SlackInstallation(
    String enterprise, String team, Optional<String> botUser, String content, Instant installedAt) {
  @Override
  public String toString() {
    return "Installation of " + enterprise + "/" + team;
  }
}
