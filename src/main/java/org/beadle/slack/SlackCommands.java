package org.beadle.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beadle.chat.Once;
import org.beadle.chat.Post;

/**
 * Slash commands. The answer is in the acknowledgement where it can be.
 *
 * <p>Slack sends one once and never again, unlike an event, so its answer is not kept in the
 * record. What stands between may send it twice, at once; for that it is remembered here for a
 * while.
 */
final class SlackCommands {
  private static final Pattern ANY = Pattern.compile(".*");

  /**
   * Answered with nothing, once it was checked and read like any other: what a command costs is
   * measured against it. It stands in no manifest, so nobody sees it in Slack.
   */
  private static final String PING = "/beadle-ping";

  private static final Duration KEPT = Duration.ofMinutes(10);

  private static final int MOST = 5_000;

  private final SlackHearing hearing;
  private final SlackAnswers answers;
  private final Workspaces workspaces;
  private final String prefix;
  private final Once<String, Response> once;

  SlackCommands(
      SlackHearing hearing,
      SlackAnswers answers,
      Workspaces workspaces,
      String prefix,
      InstantSource clock) {
    this.hearing = hearing;
    this.answers = answers;
    this.workspaces = workspaces;
    this.prefix = prefix;
    this.once = new Once<>(clock, KEPT, MOST);
  }

  void listen(App app) {
    app.command(ANY, (request, context) -> hear(request.getPayload()));
  }

  private Response hear(SlashCommandPayload said) {
    if (PING.equals(said.getCommand())) return Response.ok();
    return said.getTriggerId() == null
        ? answer(said)
        : once.answer(said.getTriggerId(), () -> answer(said));
  }

  private Response answer(SlashCommandPayload said) {
    Heard heard = heard(said);
    return hearing
        .now(heard, later(said, heard))
        .map(post -> enclosed(heard, post))
        .map(SlackMessage::answer)
        .map(SlackCommands::json)
        .orElseGet(Response::ok);
  }

  private SlackHearing.Answer later(SlashCommandPayload said, Heard heard) {
    SlackAnswers.Spot spot =
        new SlackAnswers.Spot(heard.team(), heard.place(), heard.speaker().id(), Optional.empty());
    String mark = said.getTriggerId() == null ? "" : said.getTriggerId();
    return answers.through(said.getResponseUrl(), spot, mark);
  }

  private Post enclosed(Heard heard, Post post) {
    if (SlackFiles.any(post))
      hearing.later(() -> answers.enclose(heard.team(), heard.speaker().id(), post));
    return post;
  }

  private Heard heard(SlashCommandPayload said) {
    String team = workspaces.home(Optional.empty(), said.getTeamId());
    Heard.Speaker speaker =
        new Heard.Speaker(said.getUserId(), Optional.ofNullable(said.getTeamId()), false);
    return Heard.said(team, said.getChannelId(), speaker, words(said), "");
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
