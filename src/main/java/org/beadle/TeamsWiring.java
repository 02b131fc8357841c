package org.beadle;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.config.Secret;
import org.beadle.config.Settings;
import org.beadle.config.TeamsSettings;
import org.beadle.desk.LinkedFileDesk;
import org.beadle.desk.PlatformNews;
import org.beadle.teams.TeamsChat;
import org.beadle.teams.TeamsConnection;
import org.beadle.teams.TeamsConnection.Access;
import org.beadle.teams.TeamsRoutes;
import org.beadle.timetable.Tick;
import org.beadle.web.AboutPages;
import org.beadle.web.LinkedFilePages;
import org.beadle.web.Mount;
import org.beadle.web.WebSettings;

/** Connects the Teams adapter to the settings and the record. */
record TeamsWiring(TeamsChat chat, List<Mount> mounts, List<Tick> ticks) {
  private static final Duration TIDYING = Duration.ofHours(1);
  private static final Duration SIGN_IN = Duration.ofMinutes(10);

  /**
   * The chat, its addresses on the web server, and what wipes files whose time is over and looks
   * whether Beadle can sign in.
   *
   * @param news hears where Beadle can write
   * @param base how addresses of ours begin; asked only when something is sent
   */
  static TeamsWiring of(
      Installation installation,
      Settings settings,
      WebSettings web,
      PlatformNews news,
      Supplier<URI> base) {
    LinkedFileDesk files = new LinkedFileDesk(installation.store(), installation.clock());
    TeamsChat chat =
        new TeamsChat(
            connection(settings.teams()),
            new TeamsReferences(installation.store()),
            new TeamsHeeded(news),
            file ->
                reached(settings, base).map(at -> LinkedFilePages.address(at, files.keep(file))),
            installation.clock());
    return new TeamsWiring(
        chat,
        List.of(
            new TeamsRoutes(chat)::add, new LinkedFilePages(files::read, web), new AboutPages(web)),
        List.of(tidying(files), new Tick("sign-in to Teams", SIGN_IN, chat::checkSignIn)));
  }

  /** Wipes files whose time is over. */
  static Tick tidying(LinkedFileDesk files) {
    return new Tick("linked files", TIDYING, files::wipe);
  }

  /** How addresses begin that can be opened where messages are read. */
  private static Optional<URI> reached(Settings settings, Supplier<URI> base) {
    return settings.teams().playground() ? Optional.of(base.get()) : settings.http().publicUrl();
  }

  /** What a person at the terminal wants to know first of Teams. */
  static String greeting(Settings settings, URI address) {
    if (settings.teams().playground())
      return "The Agents Playground is to send messages to " + address + TeamsConnection.MESSAGES;
    return whereTo(address);
  }

  /** Teams sends to https addresses only, and not to those of this machine alone. */
  private static String whereTo(URI address) {
    if ("https".equals(address.getScheme()))
      return "Teams is to send messages to " + address + TeamsConnection.MESSAGES;
    return "Teams can't send messages to "
        + address
        + ". Set http.public-url (BEADLE_HTTP_PUBLIC_URL) to the https address at which this server"
        + " is reached.";
  }

  /** How this installation talks to Teams, once its settings have been found to agree. */
  static TeamsConnection connection(TeamsSettings settings) {
    return new TeamsConnection(
        access(settings), settings.services().connector(), settings.patience());
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
