package org.beadle.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import java.util.Optional;
import java.util.regex.Pattern;

/** Slash commands. The answer is in the acknowledgement where it can be. */
final class SlackCommands {
  private static final Pattern ANY = Pattern.compile(".*");

  /**
   * Answered with nothing, once it was checked and read like any other: what a command costs is
   * measured against it. It stands in no manifest, so nobody sees it in Slack.
   */
  private static final String PING = "/beadle-ping";

  private final SlackHearing hearing;
  private final SlackAnswers answers;
  private final Workspaces workspaces;
  private final String prefix;

  SlackCommands(SlackHearing hearing, SlackAnswers answers, Workspaces workspaces, String prefix) {
    this.hearing = hearing;
    this.answers = answers;
    this.workspaces = workspaces;
    this.prefix = prefix;
  }

  void listen(App app) {
    app.command(ANY, (request, context) -> hear(request.getPayload()));
  }

  private Response hear(SlashCommandPayload said) {
    if (PING.equals(said.getCommand())) return Response.ok();
    String url = said.getResponseUrl();
    return hearing
        .now(heard(said), post -> answers.respond(url, post))
        .map(SlackMessage::answer)
        .map(SlackCommands::json)
        .orElseGet(Response::ok);
  }

  private Heard heard(SlashCommandPayload said) {
    String team = workspaces.home(said.getEnterpriseId(), said.getTeamId());
    Heard.Speaker speaker =
        new Heard.Speaker(said.getUserId(), Optional.ofNullable(said.getTeamId()), false);
    return Heard.said(team, said.getChannelId(), speaker, words(said), said.getTriggerId());
  }

  private String words(SlashCommandPayload said) {
    String name = said.getCommand().replaceFirst("^/", "");
    if (name.startsWith(prefix)) name = name.substring(prefix.length());
    String text = said.getText() == null ? "" : said.getText();
    return (name + " " + text).strip();
  }

  static Response json(JsonObject body) {
    return Response.json(200, body.toString());
  }
}
