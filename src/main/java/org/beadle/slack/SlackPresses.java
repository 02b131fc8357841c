package org.beadle.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beadle.chat.ChatException;
import org.beadle.chat.Press;

/**
 * Buttons and menus, and the forms that some of them open. A person is known by the workspace that
 * he or she is of, whatever channel the button stands in.
 */
final class SlackPresses {
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  private final SlackHearing hearing;
  private final SlackAnswers answers;
  private final SlackScreens screens;
  private final SlackHome home;
  private final Workspaces workspaces;

  SlackPresses(
      SlackHearing hearing,
      SlackAnswers answers,
      SlackScreens screens,
      SlackHome home,
      Workspaces workspaces) {
    this.hearing = hearing;
    this.answers = answers;
    this.screens = screens;
    this.home = home;
    this.workspaces = workspaces;
  }

  void listen(App app) {
    app.blockAction(ANY, (request, context) -> pressed(request.getPayload()));
    app.viewSubmission(ANY, (request, context) -> submitted(request.getPayload()));
    app.viewClosed(ANY, (request, context) -> context.ack());
  }

  private Response pressed(BlockActionPayload said) {
    if (said.getActions() == null || said.getActions().isEmpty()) return Response.ok();
    SlackPress.of(said.getActions().getFirst()).ifPresent(pressed -> take(said, pressed));
    return Response.ok();
  }

  private void take(BlockActionPayload said, SlackPress pressed) {
    SlackForms.Origin origin = origin(said, pressed.press());
    String trigger = said.getTriggerId();
    if (pressed.question().isPresent()) {
      ask(origin, trigger, pressed);
    } else {
      hear(origin, pressed.press(), trigger);
    }
  }

  private SlackForms.Origin origin(BlockActionPayload said, Press press) {
    String channel = said.getContainer() == null ? null : said.getContainer().getChannelId();
    return new SlackForms.Origin(
        press.encode(),
        new SlackForms.Person(said.getUser().getId(), said.getUser().getTeamId()),
        team(said),
        channel,
        thread(said).orElse(null),
        said.getResponseUrl());
  }

  /** Slack names a thread by its first message, which itself stands in the channel. */
  private static Optional<String> thread(BlockActionPayload said) {
    if (said.getContainer() == null) return Optional.empty();
    String ofMessage = said.getMessage() == null ? null : said.getMessage().getThreadTs();
    return Optional.ofNullable(ofMessage)
        .or(() -> Optional.ofNullable(said.getContainer().getThreadTs()))
        .filter(thread -> !thread.equals(said.getContainer().getMessageTs()));
  }

  private String team(BlockActionPayload said) {
    String ofView = said.getView() == null ? null : said.getView().getAppInstalledTeamId();
    String ofPlace = said.getTeam() == null ? null : said.getTeam().getId();
    String ofMessage = said.getMessage() == null ? null : said.getMessage().getTeam();
    return workspaces.home(
        Optional.empty(), ofView, ofPlace, ofMessage, said.getUser().getTeamId());
  }

  private void ask(SlackForms.Origin origin, String trigger, SlackPress pressed) {
    Press press = pressed.press();
    String question = pressed.question().orElseThrow();
    JsonObject form = SlackForms.form(pressed.label(), question, press, origin);
    SlackHearing.Answer instead = toAnswer(origin, trigger);
    hearing.later(
        () -> {
          try {
            screens.open(origin.team(), trigger, form);
          } catch (ChatException tooLate) {
            instead.give(SlackScreens.typeInstead(press));
          }
        });
  }

  private void hear(SlackForms.Origin origin, Press press, String eventId) {
    Heard heard = Heard.pressed(origin.team(), origin.place(), origin.speaker(), press, eventId);
    SlackHearing.Answer answer = toAnswer(origin, eventId);
    hearing.soon(
        heard,
        post -> {
          answer.give(post);
          if (origin.responseUrl() == null) home.show(heard);
        });
  }

  /** Through the address that Slack gave with a press; in direct messages where it gave none. */
  private SlackHearing.Answer toAnswer(SlackForms.Origin origin, String eventId) {
    String user = origin.person().id();
    String mark = eventId == null ? "" : eventId;
    return origin.responseUrl() == null
        ? post -> answers.tell(origin.team(), user, post, mark)
        : answers.through(
            origin.responseUrl(),
            new SlackAnswers.Spot(origin.team(), origin.place(), user, origin.inThread()),
            mark);
  }

  private Response submitted(ViewSubmissionPayload said) {
    if (!SlackForms.CALLBACK.equals(said.getView().getCallbackId())) return Response.ok();
    Optional<SlackForms.Origin> from = SlackForms.Origin.read(said.getView().getPrivateMetadata());
    Optional<Press> press = from.map(SlackForms.Origin::press).flatMap(Press::decode);
    if (press.isEmpty()) return Response.ok();
    Optional<Press> filled = SlackForms.filled(press.get(), said.getView().getState().getValues());
    Optional<String> wrong =
        filled.isEmpty()
            ? Optional.of("Please write something here.")
            : hearing.objection(filled.get());
    if (wrong.isPresent()) return SlackCommands.json(SlackForms.givenBack(wrong.get()));
    SlackForms.Person person =
        new SlackForms.Person(said.getUser().getId(), said.getUser().getTeamId());
    hear(from.get().by(person), filled.get(), occasion(said));
    return Response.ok();
  }

  private static String occasion(ViewSubmissionPayload said) {
    return said.getTriggerId() == null ? said.getView().getId() : said.getTriggerId();
  }
}
