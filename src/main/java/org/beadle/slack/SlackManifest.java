package org.beadle.slack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * The app's manifest, from which Slack makes the app: see docs.slack.dev/reference/app-manifest.
 */
public final class SlackManifest {
  /** What the bot may do. */
  public static final List<String> SCOPES =
      List.of(
          "app_mentions:read",
          "channels:history",
          "channels:read",
          "chat:write",
          "commands",
          "files:write",
          "groups:history",
          "groups:read",
          "im:history",
          "im:write",
          "users:read",
          "users:read.email");

  private static final List<String> EVENTS =
      List.of(
          "app_home_opened",
          "app_mention",
          "app_uninstalled",
          "channel_archive",
          "channel_deleted",
          "channel_id_changed",
          "channel_unarchive",
          "group_archive",
          "group_deleted",
          "group_unarchive",
          "message.im",
          "tokens_revoked");

  private SlackManifest() {}

  /**
   * The manifest of an app that Slack calls at {@code url}, the server's public address without a
   * slash at the end.
   *
   * @param prefix what stands before every command's name; empty for none
   * @param organisation whether an organisation may install it for all of its workspaces
   */
  public static String overHttp(
      String url, String prefix, boolean organisation, List<SlashCommand> commands) {
    return yaml(manifest(url, prefix, organisation, commands));
  }

  /**
   * The manifest of an app in Socket Mode, which needs no public address, for one workspace: other
   * workspaces install an app over HTTP.
   */
  public static String overSocket(String prefix, List<SlashCommand> commands) {
    return yaml(manifest("", prefix, false, commands));
  }

  private static Map<String, Object> manifest(
      String url, String prefix, boolean organisation, List<SlashCommand> commands) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("display_information", display());
    manifest.put("features", features(url, prefix, commands));
    manifest.put("oauth_config", oauth(url));
    manifest.put("settings", settings(url, organisation));
    return manifest;
  }

  private static Map<String, Object> display() {
    Map<String, Object> display = new LinkedHashMap<>();
    display.put("name", "Beadle");
    display.put("description", "Keeps a board's action plan, reminds and escalates");
    return display;
  }

  private static Map<String, Object> features(
      String url, String prefix, List<SlashCommand> commands) {
    Map<String, Object> home = new LinkedHashMap<>();
    home.put("home_tab_enabled", true);
    home.put("messages_tab_enabled", true);
    home.put("messages_tab_read_only_enabled", false);
    Map<String, Object> bot = new LinkedHashMap<>();
    bot.put("display_name", "Beadle");
    bot.put("always_online", true);
    Map<String, Object> features = new LinkedHashMap<>();
    features.put("app_home", home);
    features.put("bot_user", bot);
    features.put(
        "slash_commands", commands.stream().map(each -> command(url, prefix, each)).toList());
    return features;
  }

  private static Map<String, Object> command(String url, String prefix, SlashCommand command) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("command", "/" + prefix + command.name());
    if (!url.isEmpty()) entry.put("url", url + SlackRoutes.EVENTS);
    entry.put("description", command.description());
    if (!command.usageHint().isBlank()) entry.put("usage_hint", command.usageHint());
    entry.put("should_escape", true); // people then come as ids, not as names that may be double
    return entry;
  }

  private static Map<String, Object> oauth(String url) {
    Map<String, Object> oauth = new LinkedHashMap<>();
    if (!url.isEmpty()) oauth.put("redirect_urls", List.of(url + SlackRoutes.OAUTH_CALLBACK));
    oauth.put("scopes", Map.of("bot", SCOPES));
    return oauth;
  }

  private static Map<String, Object> settings(String url, boolean organisation) {
    Map<String, Object> events = new LinkedHashMap<>();
    Map<String, Object> interactivity = new LinkedHashMap<>();
    interactivity.put("is_enabled", true);
    if (!url.isEmpty()) {
      events.put("request_url", url + SlackRoutes.EVENTS);
      interactivity.put("request_url", url + SlackRoutes.EVENTS);
    }
    events.put("bot_events", EVENTS);
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("event_subscriptions", events);
    settings.put("interactivity", interactivity);
    settings.put("org_deploy_enabled", organisation);
    settings.put("socket_mode_enabled", url.isEmpty());
    settings.put("token_rotation_enabled", false);
    return settings;
  }

  private static String yaml(Map<String, Object> manifest) {
    DumpSettings settings =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(200).build();
    return new Dump(settings).dumpToString(manifest);
  }
}
