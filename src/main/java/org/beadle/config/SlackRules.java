package org.beadle.config;

import java.util.Optional;
import java.util.stream.Stream;

/** What Slack's settings need of each other. A problem is put at the setting that is wanting. */
final class SlackRules {
  private final SlackSettings slack;
  private final SlackSettings.Keys keys;
  private final HttpSettings http;

  SlackRules(SlackSettings slack, HttpSettings http) {
    this.slack = slack;
    this.keys = slack.keys();
    this.http = http;
  }

  Stream<Problem> problems() {
    return Stream.of(
            signingSecretInHttpMode(),
            appTokenInSocketMode(),
            socketModeForAppToken(),
            clientSecretWithId(),
            clientIdWithSecret(),
            publicUrlToInstall(),
            workspacesToInstall(),
            oneWayOfSigningIn(),
            somethingToSignInWith(),
            tokensGoOnlyOverHttps())
        .flatMap(Optional::stream);
  }

  private Optional<Problem> signingSecretInHttpMode() {
    return Problem.when(
        slack.enabled() && !socket() && keys.signingSecret().isEmpty(),
        SlackSettings.SIGNING_SECRET,
        "it is needed in http mode, to tell that a request comes from Slack");
  }

  private Optional<Problem> appTokenInSocketMode() {
    return Problem.when(
        socket() && keys.appToken().isEmpty(),
        SlackSettings.APP_TOKEN,
        "it is needed where slack.mode is socket");
  }

  private Optional<Problem> socketModeForAppToken() {
    return Problem.when(
        !socket() && keys.appToken().isPresent(),
        SlackSettings.MODE,
        "slack.app-token is for socket mode; set the mode to socket, or take the token away");
  }

  private Optional<Problem> clientSecretWithId() {
    return Problem.when(
        keys.clientId().isPresent() && keys.clientSecret().isEmpty(),
        SlackSettings.CLIENT_SECRET,
        "it is needed where slack.client-id is set");
  }

  private Optional<Problem> clientIdWithSecret() {
    return Problem.when(
        keys.clientSecret().isPresent() && keys.clientId().isEmpty(),
        SlackSettings.CLIENT_ID,
        "it is needed where slack.client-secret is set");
  }

  private Optional<Problem> publicUrlToInstall() {
    return Problem.when(
        slack.installable() && http.publicUrl().isEmpty(),
        HttpSettings.PUBLIC_URL,
        "it is needed where slack.client-id is set, since workspaces install Beadle from there");
  }

  private Optional<Problem> workspacesToInstall() {
    return Problem.when(
        slack.installable() && keys.workspaces().isEmpty(),
        SlackSettings.WORKSPACES,
        "it is needed where slack.client-id is set, since anybody could install Beadle else");
  }

  private Optional<Problem> oneWayOfSigningIn() {
    return Problem.when(
        slack.installable() && keys.botToken().isPresent(),
        SlackSettings.BOT_TOKEN,
        "set either it, for one workspace, or slack.client-id, for several, not both");
  }

  private Optional<Problem> somethingToSignInWith() {
    boolean begun =
        socket() || Stream.of(keys.signingSecret(), keys.appToken()).anyMatch(Optional::isPresent);
    return Problem.when(
        begun && !slack.enabled() && keys.clientSecret().isEmpty(),
        SlackSettings.BOT_TOKEN,
        "other settings of Slack are there, but neither it nor slack.client-id");
  }

  private Optional<Problem> tokensGoOnlyOverHttps() {
    boolean open = slack.apiUrl().getScheme().equals("http");
    return Problem.when(
        open && !WebAddress.isLoopback(slack.apiUrl().getHost()),
        SlackSettings.API_URL,
        "tokens are sent there, so an address elsewhere has to begin with https");
  }

  private boolean socket() {
    return slack.mode() == SlackSettings.Mode.SOCKET;
  }
}
