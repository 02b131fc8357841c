package org.beadle.teams;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.stream.Stream;
import org.beadle.teams.TeamsApp.Scope;
import org.beadle.teams.TeamsApp.Suggestion;
import org.beadle.teams.TeamsApp.Suggestions;

/**
 * The app's manifest: see learn.microsoft.com/microsoft-365/extensibility/schema. It asks for no
 * permission to read what stands in teams and chats: a bot hears what mentions it, and is told who
 * is in a conversation that it was added to, without any.
 */
public final class TeamsManifest {
  /** The schema's version; the first in which an app can say that it suits shared channels. */
  static final String SCHEMA_VERSION = "1.25";

  private static final String SCHEMA =
      "https://developer.microsoft.com/json-schemas/teams/v"
          + SCHEMA_VERSION
          + "/MicrosoftTeams.schema.json";

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private TeamsManifest() {}

  /** The manifest as JSON; the same app gives the same text. */
  public static String json(TeamsApp app) {
    return GSON.toJson(manifest(app)) + "\n";
  }

  private static JsonObject manifest(TeamsApp app) {
    JsonObject manifest = new JsonObject();
    manifest.addProperty("$schema", SCHEMA);
    manifest.addProperty("manifestVersion", SCHEMA_VERSION);
    manifest.addProperty("version", app.version());
    manifest.addProperty("id", app.id());
    manifest.add("developer", developer(app.pages()));
    manifest.add("name", name(app));
    manifest.add("description", description());
    manifest.add("icons", icons());
    manifest.addProperty("accentColor", TeamsIcon.ACCENT);
    manifest.add("bots", array(Stream.of(bot(app))));
    manifest.addProperty("supportsChannelFeatures", "tier1"); // of the app, not of its bot
    manifest.add("permissions", texts("identity", "messageTeamMembers"));
    manifest.add("validDomains", texts(app.domain()));
    return manifest;
  }

  private static JsonObject developer(TeamsApp.Pages pages) {
    JsonObject developer = new JsonObject();
    developer.addProperty("name", "Beadle");
    developer.addProperty("websiteUrl", pages.about().toString());
    developer.addProperty("privacyUrl", pages.privacy().toString());
    developer.addProperty("termsOfUseUrl", pages.terms().toString());
    return developer;
  }

  private static JsonObject name(TeamsApp app) {
    JsonObject name = new JsonObject();
    name.addProperty("short", app.name());
    name.addProperty("full", app.name() + ", the board's action plan and diary");
    return name;
  }

  private static JsonObject description() {
    JsonObject description = new JsonObject();
    description.addProperty("short", "Keeps a board's action plan and diary, and reminds.");
    description.addProperty(
        "full",
        "Beadle is for boards on which many agencies sit, such as a safeguarding partnership. It"
            + " keeps the board's action plan and diary, reminds people before a date and after"
            + " it, tells the next person up when something stays late, sums the plan up by"
            + " colour, and takes updates as short commands and buttons.\n\n"
            + "In a channel or a group chat it hears only what mentions it. People are"
            + " recognised by the e-mail address of their account, or by a code from the board"
            + " manager; anyone else sees nothing of the board.");
    return description;
  }

  private static JsonObject icons() {
    JsonObject icons = new JsonObject();
    icons.addProperty("color", TeamsPackage.COLOUR_ICON);
    icons.addProperty("outline", TeamsPackage.OUTLINE_ICON);
    return icons;
  }

  private static JsonObject bot(TeamsApp app) {
    JsonObject bot = new JsonObject();
    bot.addProperty("botId", app.id());
    bot.add("scopes", array(Stream.of(Scope.values()).map(Scope::written)));
    bot.addProperty("supportsFiles", false);
    bot.addProperty("isNotificationOnly", false);
    bot.add("commandLists", array(app.suggestions().stream().map(TeamsManifest::suggestions)));
    return bot;
  }

  private static JsonObject suggestions(Suggestions suggestions) {
    JsonObject list = new JsonObject();
    list.add("scopes", array(suggestions.scopes().stream().map(Scope::written)));
    list.add("commands", array(suggestions.commands().stream().map(TeamsManifest::suggestion)));
    return list;
  }

  private static JsonObject suggestion(Suggestion suggestion) {
    JsonObject command = new JsonObject();
    command.addProperty("title", suggestion.title());
    command.addProperty("description", suggestion.description());
    return command;
  }

  private static JsonArray texts(String... texts) {
    return array(Stream.of(texts));
  }

  private static JsonArray array(Stream<?> items) {
    return GSON.toJsonTree(items.toList(), Collection.class).getAsJsonArray();
  }
}
