package org.beadle.config;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may not be set where the Agents Playground is let in: whatever belongs to an installation
 * that real people use, since in the Playground anybody can act as anybody.
 */
final class PlaygroundRules {
  private final TeamsSettings teams;
  private final Settings settings;

  PlaygroundRules(Settings settings) {
    this.teams = settings.teams();
    this.settings = settings;
  }

  Stream<Problem> problems() {
    if (!teams.playground()) return Stream.empty();
    return Stream.of(
            without(
                registered(),
                "it lets anybody on this machine in, so it can't be on where teams.app-id,"
                    + " app-secret, tenant or other-tenants is set"),
            without(
                connected(),
                "it lets anybody on this machine act as anybody, so it can't be on where Slack or"
                    + " e-mail is set, which reach real people"),
            without(
                settings.database().url().isPresent(),
                "it lets anybody on this machine change the record, so it keeps its own in SQLite"
                    + " and can't be on where database.url is set"),
            without(
                !settings.http().loopback() || settings.http().publicUrl().isPresent(),
                "it lets anybody who reaches the server in, so it is for http.host 127.0.0.1"
                    + " without http.public-url"),
            without(
                elsewhere(),
                "it checks and signs nothing, so it can't be on where teams.metadata-url, issuers"
                    + " or login-url is set, or teams.connector-url to another machine"))
        .flatMap(Optional::stream);
  }

  private boolean registered() {
    TeamsSettings.Bot bot = teams.bot();
    return !teams.tenants().isEmpty()
        || Stream.of(bot.appId(), bot.appSecret(), bot.tenant()).anyMatch(Optional::isPresent);
  }

  private boolean connected() {
    SlackSettings.Keys keys = settings.slack().keys();
    boolean slack =
        settings.slack().enabled()
            || Stream.of(
                    keys.signingSecret(), keys.appToken(), keys.clientId(), keys.clientSecret())
                .anyMatch(Optional::isPresent);
    return slack || settings.email().enabled();
  }

  private boolean elsewhere() {
    boolean changed =
        differs(TeamsSettings.METADATA_URL, teams.signing().metadata())
            || differs(TeamsSettings.ISSUERS, teams.signing().issuers())
            || differs(TeamsSettings.LOGIN_URL, teams.services().login());
    return changed || connectorElsewhere();
  }

  private boolean connectorElsewhere() {
    URI connector = teams.services().connector();
    return differs(TeamsSettings.CONNECTOR_URL, connector)
        && !WebAddress.isLoopback(connector.getHost());
  }

  private static <T> boolean differs(Setting<T> setting, T value) {
    return !setting.standard().equals(value);
  }

  private static Optional<Problem> without(boolean other, String reason) {
    return other
        ? Optional.of(Problem.missing(TeamsSettings.PLAYGROUND, reason))
        : Optional.empty();
  }
}
