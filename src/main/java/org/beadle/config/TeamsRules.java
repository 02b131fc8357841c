package org.beadle.config;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** What the settings of Teams need of each other. A problem is put at the setting in question. */
final class TeamsRules {
  private final TeamsSettings teams;
  private final TeamsSettings.Bot bot;
  private final HttpSettings http;

  TeamsRules(TeamsSettings teams, HttpSettings http) {
    this.teams = teams;
    this.bot = teams.bot();
    this.http = http;
  }

  Stream<Problem> problems() {
    return Stream.of(
            secretWithId(),
            valueOfSecret(),
            tenantWithId(),
            idWithSecret(),
            publicUrlForTeams(),
            publicUrlOverHttps(),
            keysOnlyOverHttps(TeamsSettings.METADATA_URL, teams.signing().metadata()),
            keysOnlyOverHttps(TeamsSettings.LOGIN_URL, teams.services().login()),
            keysOnlyOverHttps(TeamsSettings.CONNECTOR_URL, teams.services().connector()))
        .flatMap(Optional::stream);
  }

  private Optional<Problem> secretWithId() {
    return Problem.when(
        bot.appId().isPresent() && bot.appSecret().isEmpty(),
        TeamsSettings.APP_SECRET,
        "it is needed where teams.app-id is set");
  }

  /** Entra shows both beside each other, and no value is shaped as an id. */
  private Optional<Problem> valueOfSecret() {
    return Problem.when(
        bot.appSecret().map(Secret::reveal).filter(TeamsSettings::isId).isPresent(),
        TeamsSettings.APP_SECRET,
        "this is the secret's id; the secret's Value is wanted, which stands beside it");
  }

  private Optional<Problem> tenantWithId() {
    return Problem.when(
        bot.appId().isPresent() && bot.tenant().isEmpty(),
        TeamsSettings.TENANT,
        "it is needed where teams.app-id is set");
  }

  private Optional<Problem> idWithSecret() {
    boolean begun =
        bot.appSecret().isPresent() || bot.tenant().isPresent() || !teams.tenants().isEmpty();
    return Problem.when(
        begun && bot.appId().isEmpty() && !teams.playground(),
        TeamsSettings.APP_ID,
        "other settings of Teams are there, but not it");
  }

  private Optional<Problem> publicUrlForTeams() {
    return Problem.when(
        bot.appId().isPresent() && http.publicUrl().isEmpty() && !http.loopback(),
        HttpSettings.PUBLIC_URL,
        "it is needed where teams.app-id is set, since Teams calls that address");
  }

  private Optional<Problem> publicUrlOverHttps() {
    boolean open =
        http.publicUrl()
            .filter(url -> url.getScheme().equals("http") && !WebAddress.isLoopback(url.getHost()))
            .isPresent();
    return Problem.when(
        bot.appId().isPresent() && open,
        HttpSettings.PUBLIC_URL,
        "Teams calls https addresses only, so it has to begin with https where teams.app-id is"
            + " set");
  }

  private static Optional<Problem> keysOnlyOverHttps(Setting<?> setting, URI address) {
    return Problem.when(
        address.getScheme().equals("http") && !WebAddress.isLoopback(address.getHost()),
        setting,
        "keys and tokens go that way, so an address elsewhere has to begin with https");
  }
}
