package org.beadle;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.config.Secret;
import org.beadle.config.TeamsSettings;
import org.beadle.desk.PlatformNews;
import org.beadle.teams.FileLinks;
import org.beadle.teams.TeamsChat;
import org.beadle.teams.TeamsConnection;
import org.beadle.teams.TeamsConnection.Access;

/** Connects the Teams adapter to the settings and the record. */
final class TeamsWiring {
  private TeamsWiring() {}

  /** How this installation talks to Teams, once its settings have been found to agree. */
  static TeamsConnection connection(TeamsSettings settings) {
    return new TeamsConnection(
        access(settings), settings.services().connector(), settings.patience());
  }

  /**
   * The chat; {@code news} hears where Beadle can write.
   *
   * @param files where pictures and files are read that do not fit into a message
   */
  static TeamsChat chat(
      Installation installation, TeamsConnection connection, PlatformNews news, FileLinks files) {
    return new TeamsChat(
        connection,
        new TeamsReferences(installation.store()),
        new TeamsHeeded(news),
        files,
        installation.clock());
  }

  private static Access access(TeamsSettings settings) {
    if (settings.playground()) return new TeamsConnection.Playground();
    String tenant = id(settings.bot().tenant());
    return new TeamsConnection.Registered(
        id(settings.bot().appId()),
        settings.bot().appSecret().map(Secret::reveal).orElseThrow(),
        tenant,
        tenants(tenant, settings),
        settings.signing().metadata(),
        settings.signing().issuers(),
        settings.services().login());
  }

  private static Set<String> tenants(String own, TeamsSettings settings) {
    return Stream.concat(Stream.of(own), settings.tenants().stream().map(TeamsWiring::id))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String id(Optional<String> written) {
    return id(written.orElseThrow());
  }

  /** As Teams writes it: in small letters. */
  private static String id(String written) {
    return written.toLowerCase(Locale.ROOT);
  }
}
