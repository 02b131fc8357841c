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
import org.beadle.chat.ChatException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renews bot tokens that expire. A refresh token works once, so it is spent while no other node can
 * reach it.
 */
final class TokenRenewal {
  private static final Logger LOG = LoggerFactory.getLogger(TokenRenewal.class);

  /** How long before its end a token is renewed; tokens live twelve hours. */
  private static final Duration AHEAD = Duration.ofHours(2);

  private final Slack slack;
  private final SlackConnection.Access.Installed app;
  private final InstantSource clock;

  TokenRenewal(Slack slack, SlackConnection.Access.Installed app, InstantSource clock) {
    this.slack = slack;
    this.app = app;
    this.clock = clock;
  }

  /** The installation's token, renewed where it ends soon and can be. */
  String token(Installation installation, Installations installations) throws ChatException {
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

  private String renewed(Installation installation, Installations installations)
      throws ChatException {
    return installations
        .change(installation.enterprise(), installation.team(), this::renew)
        .map(each -> InstallerText.read(each).getBotAccessToken())
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

  private Installation renew(Installation installation) {
    DefaultInstaller installer = InstallerText.read(installation);
    if (!endsWithin(AHEAD, installer)) return installation; // another node was quicker
    OAuthV2AccessResponse answer = ask(installer.getBotRefreshToken());
    installer.setBotAccessToken(answer.getAccessToken());
    installer.setBotRefreshToken(answer.getRefreshToken());
    installer.setBotTokenExpiresAt(
        clock.instant().plusSeconds(answer.getExpiresIn()).toEpochMilli());
    return InstallerText.write(installer, installation.installedAt());
  }

  private OAuthV2AccessResponse ask(String refreshToken) {
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

  /** Leaves the store's transaction, so that nothing is replaced. */
  private static final class NotRenewed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotRenewed(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
