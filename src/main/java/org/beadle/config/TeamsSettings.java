package org.beadle.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The connection to Microsoft Teams. Its rules are in {@link TeamsRules}.
 *
 * @param playground whether the Agents Playground on this machine is let in without a token
 * @param bot who Beadle is to Teams
 * @param tenants the ids of the tenants that may use it besides its own
 * @param signing how it is told that a request comes from Teams
 * @param services where Microsoft's services are
 * @param patience how long Teams may take to answer a call
 */
public record TeamsSettings(
    boolean playground,
    Bot bot,
    List<String> tenants,
    Signing signing,
    Services services,
    Duration patience) {

  /**
   * Who Beadle is to Teams.
   *
   * @param appId the application's id, which turns Teams on
   * @param appSecret its client secret
   * @param tenant the id of the tenant in which it is registered
   */
  public record Bot(Optional<String> appId, Optional<Secret> appSecret, Optional<String> tenant) {}

  /**
   * How it is told that a request comes from Teams.
   *
   * @param metadata where the signing keys are announced
   * @param issuers who may sign
   */
  public record Signing(URI metadata, List<String> issuers) {}

  /**
   * Where Microsoft's services are, without slashes at their ends.
   *
   * @param login where tokens are got
   * @param connector where messages go to people whose service was not named yet
   */
  public record Services(URI login, URI connector) {}

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final String ID_WANTED =
      "an id such as 11111111-2222-3333-4444-555555555555 is wanted";

  static final Setting<Optional<String>> APP_ID =
      Setting.optionalShaped(
          "teams.app-id",
          ID,
          ID_WANTED,
          "The application's id (Azure Bot, Configuration, Microsoft App ID). It turns Teams on.");

  static final Setting<Optional<Secret>> APP_SECRET =
      Setting.secret(
          "teams.app-secret",
          "",
          "The application's client secret (App registration, Certificates and secrets, Value).");

  static final Setting<Optional<String>> TENANT =
      Setting.optionalShaped(
          "teams.tenant",
          ID,
          ID_WANTED,
          "The id of the tenant in which the application is registered.");

  static final Setting<List<String>> TENANTS =
      Setting.list(
          "teams.other-tenants",
          ID,
          ID_WANTED,
          "The ids of further tenants that may use this Beadle, with commas between them. All others"
              + " are refused.");

  static final Setting<Boolean> PLAYGROUND =
      Setting.trueOrFalse(
          "teams.playground",
          false,
          "For trying Teams out without an account: lets Microsoft's Agents Playground in, without"
              + " any check of who is asking. Only on this machine, with a record of its own, and only"
              + " where neither a bot in Teams nor Slack, e-mail or PostgreSQL is set.");

  static final Setting<URI> METADATA_URL =
      Setting.address(
          "teams.metadata-url",
          URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration"),
          "Where Teams announces the keys with which it signs requests.");

  static final Setting<List<String>> ISSUERS =
      Setting.list(
          "teams.issuers",
          Pattern.compile("https?://\\S+"),
          "an address such as https://api.botframework.com is wanted",
          List.of("https://api.botframework.com"),
          "Who signs requests, with commas between them.");

  static final Setting<URI> LOGIN_URL =
      Setting.address(
          "teams.login-url",
          URI.create("https://login.microsoftonline.com"),
          "Where Beadle gets its own tokens.");

  static final Setting<URI> CONNECTOR_URL =
      Setting.address(
          "teams.connector-url",
          URI.create("https://smba.trafficmanager.net/teams"),
          "Where messages go for tenants from which nothing has come yet.");

  static final Setting<Integer> PATIENCE_SECONDS =
      Setting.whole(
          "teams.patience-seconds",
          15,
          1,
          60,
          "Seconds that Teams may take to answer a call. Of what it has not answered by then nobody"
              + " can tell whether it was posted, and the board manager is asked.");

  static final List<Setting<?>> ALL =
      List.of(
          APP_ID,
          APP_SECRET,
          TENANT,
          TENANTS,
          PLAYGROUND,
          METADATA_URL,
          ISSUERS,
          LOGIN_URL,
          CONNECTOR_URL,
          PATIENCE_SECONDS);

  static TeamsSettings of(Values values) {
    return new TeamsSettings(
        values.get(PLAYGROUND),
        new Bot(values.get(APP_ID), values.get(APP_SECRET), values.get(TENANT)),
        values.get(TENANTS),
        new Signing(values.get(METADATA_URL), values.get(ISSUERS)),
        new Services(values.get(LOGIN_URL), values.get(CONNECTOR_URL)),
        Duration.ofSeconds(values.get(PATIENCE_SECONDS)));
  }

  /** Whether a text is written as Microsoft writes the ids of applications and tenants. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Whether Beadle is to be reached in Teams at all. */
  public boolean enabled() {
    return playground || bot.appId().isPresent();
  }
}
