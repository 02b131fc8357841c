package org.beadle.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The connection to Slack. Its rules are in {@link SlackRules}.
 *
 * @param mode how Slack reaches Beadle
 * @param commandPrefix comes before each slash command's name, after the slash; empty for none
 * @param apiUrl where Slack's Web API is, without a slash at its end
 * @param patience how long Slack may take to answer a call
 * @param pauses how long Beadle waits between two messages
 * @param keys who Beadle is to Slack
 */
public record SlackSettings(
    Mode mode, String commandPrefix, URI apiUrl, Duration patience, Pauses pauses, Keys keys) {

  /** The least times between two messages to one channel, and between two to one workspace. */
  public record Pauses(Duration inChannel, Duration inWorkspace) {}

  /** How Slack reaches Beadle. */
  public enum Mode {
    /** Slack calls the HTTP server, which needs a public https address. */
    HTTP,
    /** Beadle calls Slack and keeps the line open; nothing need be let in from outside. */
    SOCKET
  }

  /**
   * Keys and tokens of Slack.
   *
   * @param signingSecret shows that a request comes from Slack
   * @param botToken of the one workspace, where Beadle is not installed by others
   * @param appToken opens the line of {@link Mode#SOCKET}
   * @param clientId with {@code clientSecret}: lets other workspaces install Beadle
   * @param workspaces those that may, by Slack's ids of them or of their organisations
   */
  public record Keys(
      Optional<Secret> signingSecret,
      Optional<Secret> botToken,
      Optional<Secret> appToken,
      Optional<String> clientId,
      Optional<Secret> clientSecret,
      List<String> workspaces) {}

  static final Setting<Mode> MODE =
      Setting.oneOf(
          "slack.mode",
          Mode.HTTP,
          "How Slack reaches Beadle. http: Slack calls the server, which needs a public https"
              + " address. socket: Beadle calls Slack and keeps the line open, which works behind a"
              + " firewall.");

  static final Setting<Optional<Secret>> SIGNING_SECRET =
      Setting.secret(
          "slack.signing-secret",
          "",
          "Shows that a request comes from Slack (Basic Information, Signing Secret). Needed in http"
              + " mode.");

  static final Setting<Optional<Secret>> BOT_TOKEN =
      Setting.secret(
          "slack.bot-token",
          "xoxb-",
          "The token of the one workspace that uses Beadle (OAuth and Permissions, Bot User OAuth"
              + " Token). It turns Slack on.");

  static final Setting<Optional<Secret>> APP_TOKEN =
      Setting.secret(
          "slack.app-token",
          "xapp-",
          "The app-level token with the scope connections:write. Needed in socket mode, and only"
              + " there.");

  static final Setting<String> COMMAND_PREFIX =
      Setting.shaped(
          "slack.command-prefix",
          "",
          Pattern.compile("[a-z0-9_-]{1,20}"),
          "at most 20 small letters, digits, hyphens and underscores are wanted",
          "Comes before the name of each slash command, where another app already has a command of"
              + " that name: with \"board-\" people type /board-action.");

  static final Setting<Optional<String>> CLIENT_ID =
      Setting.optionalText(
          "slack.client-id",
          "With the client secret, lets several workspaces install Beadle by a link, instead of the"
              + " bot token. Needs http.public-url.");

  static final Setting<Optional<Secret>> CLIENT_SECRET =
      Setting.secret("slack.client-secret", "", "The secret that belongs to the client id.");

  static final Setting<List<String>> WORKSPACES =
      Setting.list(
          "slack.workspaces",
          Pattern.compile("[TE][A-Z0-9]{2,}"),
          "ids such as T0123ABCD, or E0123ABCD for a whole organisation, are wanted",
          "The ids of the workspaces that may install Beadle, with commas between them. People are"
              + " known by the e-mail addresses that their workspace vouches for, so all others are"
              + " refused. Needed with the client id.");

  static final Setting<URI> API_URL =
      Setting.address(
          "slack.api-url",
          URI.create("https://slack.com/api"),
          "Where Slack's Web API is. Another address is for tests, or for a proxy.");

  static final Setting<Integer> PATIENCE_SECONDS =
      Setting.whole(
          "slack.patience-seconds",
          10,
          1,
          60,
          "Seconds that Slack may take to answer a call. What it has not answered by then is looked"
              + " for before it is sent again.");

  static final Setting<Integer> CHANNEL_PAUSE =
      Setting.whole(
          "slack.channel-pause",
          1_000,
          0,
          60_000,
          "Milliseconds between two messages to one channel. Slack takes about one a second.");

  static final Setting<Integer> WORKSPACE_PAUSE =
      Setting.whole(
          "slack.workspace-pause",
          250,
          0,
          60_000,
          "Milliseconds between two messages to one workspace. Slack takes some hundreds a minute.");

  static final List<Setting<?>> ALL =
      List.of(
          MODE,
          SIGNING_SECRET,
          BOT_TOKEN,
          APP_TOKEN,
          COMMAND_PREFIX,
          CLIENT_ID,
          CLIENT_SECRET,
          WORKSPACES,
          API_URL,
          PATIENCE_SECONDS,
          CHANNEL_PAUSE,
          WORKSPACE_PAUSE);

  static SlackSettings of(Values values) {
    Keys keys =
        new Keys(
            values.get(SIGNING_SECRET),
            values.get(BOT_TOKEN),
            values.get(APP_TOKEN),
            values.get(CLIENT_ID),
            values.get(CLIENT_SECRET),
            values.get(WORKSPACES));
    Pauses pauses =
        new Pauses(
            Duration.ofMillis(values.get(CHANNEL_PAUSE)),
            Duration.ofMillis(values.get(WORKSPACE_PAUSE)));
    return new SlackSettings(
        values.get(MODE),
        values.get(COMMAND_PREFIX),
        values.get(API_URL),
        Duration.ofSeconds(values.get(PATIENCE_SECONDS)),
        pauses,
        keys);
  }

  /** Whether Beadle is to connect to Slack at all. */
  public boolean enabled() {
    return keys.botToken().isPresent() || installable();
  }

  /** Whether workspaces install Beadle themselves. */
  public boolean installable() {
    return keys.clientId().isPresent();
  }
}
