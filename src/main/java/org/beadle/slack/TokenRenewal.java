package org.beadle.slack;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.bolt.model.builtin.DefaultInstaller;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.beadle.chat.ChatException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renews bot tokens that expire. Slack is asked outside any transaction, since the record could not
 * be written to meanwhile. A refresh token works once, so a node keeps what it got only where no
 * other node was quicker.
 */
final class TokenRenewal {
  private static final Logger LOG = LoggerFactory.getLogger(TokenRenewal.class);

  /** How long before its end a token is renewed; tokens live twelve hours. */
  private static final Duration AHEAD = Duration.ofHours(2);

  private final Slack slack;
  private final SlackConnection.Access.Installed app;
  private final InstantSource clock;
  private final Lock renewing = new ReentrantLock();

  TokenRenewal(Slack slack, SlackConnection.Access.Installed app, InstantSource clock) {
    this.slack = slack;
    this.app = app;
    this.clock = clock;
  }

  /** The installation's token, renewed where it ends soon and can be. */
  String token(SlackInstallation installation, Installations installations) throws ChatException {
    DefaultInstaller present = InstallerText.read(installation);
    if (!endsWithin(AHEAD, present)) return present.getBotAccessToken();
    try {
      return renewed(installation, installations);
    } catch (NotRenewed failure) {
      if (endsWithin(Duration.ZERO, present)) {
        throw ChatException.retryable(failure.getMessage(), Optional.empty(), failure.getCause());
      }
      LOG.warn("{}; the present one is used until its end", failure.getMessage());
      return present.getBotAccessToken();
    }
  }

  /** The first thread that comes renews, and those that wait for it take what it got. */
  private String renewed(SlackInstallation installation, Installations installations)
      throws ChatException, NotRenewed {
    renewing.lock();
    try {
      SlackInstallation present = standing(installation, installations);
      DefaultInstaller installer = InstallerText.read(present);
      return endsWithin(AHEAD, installer)
          ? exchanged(present, installations)
          : installer.getBotAccessToken();
    } finally {
      renewing.unlock();
    }
  }

  /** Where another node has used the refresh token meanwhile, what it got stands. */
  private String exchanged(SlackInstallation present, Installations installations)
      throws ChatException, NotRenewed {
    try {
      SlackInstallation next = renew(present);
      SlackInstallation stands =
          installations.replace(present, next) ? next : standing(present, installations);
      return InstallerText.read(stands).getBotAccessToken();
    } catch (NotRenewed failure) {
      SlackInstallation since = standing(present, installations);
      if (since.equals(present)) throw failure;
      return InstallerText.read(since).getBotAccessToken();
    }
  }

  private static SlackInstallation standing(
      SlackInstallation installation, Installations installations) throws ChatException {
    return installations
        .find(installation.enterprise(), installation.team())
        .orElseThrow(
            () ->
                ChatException.closed(
                    ChatException.Closes.WORKSPACE, "Beadle was removed from the workspace"));
  }

  private boolean endsWithin(Duration ahead, DefaultInstaller installer) {
    return installer.getBotRefreshToken() != null
        && installer.getBotTokenExpiresAt() != null
        && !Instant.ofEpochMilli(installer.getBotTokenExpiresAt())
            .minus(ahead)
            .isAfter(clock.instant());
  }

  private SlackInstallation renew(SlackInstallation installation) throws NotRenewed {
    DefaultInstaller installer = InstallerText.read(installation);
    OAuthV2AccessResponse answer = ask(installer.getBotRefreshToken());
    installer.setBotAccessToken(answer.getAccessToken());
    installer.setBotRefreshToken(answer.getRefreshToken());
    installer.setBotTokenExpiresAt(
        clock.instant().plusSeconds(answer.getExpiresIn()).toEpochMilli());
    return InstallerText.write(installer, installation.installedAt());
  }

  private OAuthV2AccessResponse ask(String refreshToken) throws NotRenewed {
    try {
      OAuthV2AccessResponse answer =
          slack
              .methods()
              .oauthV2Access(
                  request ->
                      request
                          .clientId(app.clientId())
                          .clientSecret(app.clientSecret())
                          .grantType("refresh_token")
                          .refreshToken(refreshToken));
      if (!answer.isOk()) {
        throw new NotRenewed("Slack did not renew a token: " + answer.getError(), null);
      }
      return answer;
    } catch (IOException | SlackApiException | JsonParseException failure) {
      throw new NotRenewed("Slack could not be asked to renew a token", failure);
    }
  }

  private static final class NotRenewed extends Exception {
    private static final long serialVersionUID = 1L;

    NotRenewed(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
