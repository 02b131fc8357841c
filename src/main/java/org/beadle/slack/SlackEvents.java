package org.beadle.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelDeletedEvent;
import com.slack.api.model.event.ChannelIdChangedEvent;
import com.slack.api.model.event.ChannelUnarchiveEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupDeletedEvent;
import com.slack.api.model.event.GroupUnarchiveEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens in Slack: mentions, direct messages, the Home tab, and news of the workspace. */
final class SlackEvents {
  private final SlackMentions mentions;
  private final SlackHome home;
  private final SlackConversations conversations;
  private final Workspaces workspaces;
  private final SlackNotices notices;

  SlackEvents(
      SlackMentions mentions,
      SlackHome home,
      SlackConversations conversations,
      Workspaces workspaces,
      SlackNotices notices) {
    this.mentions = mentions;
    this.home = home;
    this.conversations = conversations;
    this.workspaces = workspaces;
    this.notices = notices;
  }

  void listen(App app) {
    app.event(AppMentionEvent.class, this::mentioned);
    app.event(
        MessageEvent.class, (news, at) -> written(news, at, DirectMessage.of(news.getEvent())));
    app.event(
        MessageFileShareEvent.class,
        (news, at) -> written(news, at, DirectMessage.of(news.getEvent())));
    app.event(
        MessageThreadBroadcastEvent.class,
        (news, at) -> written(news, at, DirectMessage.of(news.getEvent())));
    app.event(MessageChangedEvent.class, this::edited);
    app.event(AppHomeOpenedEvent.class, this::homeOpened);
    app.event(AppUninstalledEvent.class, this::removed);
    app.event(TokensRevokedEvent.class, this::revoked);
    app.event(ChannelIdChangedEvent.class, this::renumbered);
    app.event(
        ChannelArchiveEvent.class, (news, at) -> archived(news, at, news.getEvent().getChannel()));
    app.event(
        GroupArchiveEvent.class, (news, at) -> archived(news, at, news.getEvent().getChannel()));
    app.event(
        ChannelDeletedEvent.class, (news, at) -> archived(news, at, news.getEvent().getChannel()));
    app.event(
        GroupDeletedEvent.class, (news, at) -> archived(news, at, news.getEvent().getChannel()));
    app.event(
        ChannelUnarchiveEvent.class,
        (news, at) -> unarchived(news, at, news.getEvent().getChannel()));
    app.event(
        GroupUnarchiveEvent.class,
        (news, at) -> unarchived(news, at, news.getEvent().getChannel()));
  }

  private Response mentioned(EventsApiPayload<AppMentionEvent> news, EventContext context) {
    AppMentionEvent event = news.getEvent();
    if (event.getBotId() != null || event.getUser() == null) return context.ack();
    if (event.getEdited() != null) {
      mentions.declineEdit(
          new SlackAnswers.Question(
              team(news, context),
              event.getChannel(),
              event.getUser(),
              event.getTs(),
              Optional.ofNullable(event.getThreadTs())),
          event.getEdited().getTs(),
          news.getEventId());
      return context.ack();
    }
    Heard.Speaker speaker = new Heard.Speaker(event.getUser(), ownTeam(news, event), false);
    Heard heard =
        Heard.said(
            team(news, context),
            event.getChannel(),
            speaker,
            words(news, context, event.getText()),
            news.getEventId());
    mentions.answer(heard, event.getTs(), event.getThreadTs(), context.getRetryNum() != null);
    return context.ack();
  }

  private Response written(EventsApiPayload<?> news, EventContext context, DirectMessage message) {
    if (!message.toBot() || isOwn(news, context, message.user())) return context.ack();
    String team = team(news, context);
    conversations.learn(team, message.user(), message.channel());
    Heard.Speaker speaker =
        new Heard.Speaker(message.user(), ownTeam(news, message.team().orElse(null)), true);
    Heard heard =
        Heard.said(
            team,
            message.channel(),
            speaker,
            words(news, context, message.text()),
            news.getEventId());
    mentions.answer(
        heard, message.stamp(), message.thread().orElse(null), context.getRetryNum() != null);
    return context.ack();
  }

  private Response edited(EventsApiPayload<MessageChangedEvent> news, EventContext context) {
    if (news.getEvent().getMessage() == null) return context.ack();
    DirectMessage message = DirectMessage.of(news.getEvent());
    if (message.toBot() && !isOwn(news, context, message.user()))
      mentions.declineEdit(
          new SlackAnswers.Question(
              team(news, context),
              message.channel(),
              message.user(),
              message.stamp(),
              message.thread()),
          news.getEvent().getMessage().getEdited().getTs(),
          news.getEventId());
    return context.ack();
  }

  private boolean isOwn(EventsApiPayload<?> news, EventContext context, String user) {
    return bot(news, context).filter(user::equals).isPresent();
  }

  /** The words without the bot's mention; a mention alone asks for help. */
  private String words(EventsApiPayload<?> news, EventContext context, String sent) {
    String text = sent == null ? "" : sent;
    String words = bot(news, context).map(bot -> SlackText.without(bot, text)).orElse(text).strip();
    return words.isEmpty() ? "board help" : words;
  }

  private Response homeOpened(EventsApiPayload<AppHomeOpenedEvent> news, EventContext context) {
    AppHomeOpenedEvent event = news.getEvent();
    String team = team(news, context);
    if (event.getChannel() != null) conversations.learn(team, event.getUser(), event.getChannel());
    if ("home".equals(event.getTab())) home.opened(team, event.getUser(), news.getEventId());
    return context.ack();
  }

  private Response revoked(EventsApiPayload<TokensRevokedEvent> news, EventContext context) {
    TokensRevokedEvent.Tokens tokens = news.getEvent().getTokens();
    boolean botToo = tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty();
    return botToo ? removed(news, context) : Response.ok();
  }

  private Response removed(EventsApiPayload<?> news, EventContext context) {
    String team = team(news, context);
    String enterprise = InstallerText.orEmpty(news.getEnterpriseId());
    boolean ofAll =
        authorizations(news).anyMatch(each -> Boolean.TRUE.equals(each.getIsEnterpriseInstall()));
    if (ofAll || team.isEmpty()) {
      workspaces.removedFromAll(enterprise);
    } else {
      workspaces.removed(enterprise, team);
    }
    notices.removed(team);
    return Response.ok();
  }

  private Response renumbered(EventsApiPayload<ChannelIdChangedEvent> news, EventContext context) {
    ChannelIdChangedEvent event = news.getEvent();
    notices.renumbered(team(news, context), event.getOldChannelId(), event.getNewChannelId());
    return context.ack();
  }

  private Response archived(
      EventsApiPayload<? extends Event> news, EventContext context, String channel) {
    notices.archived(team(news, context), channel);
    return context.ack();
  }

  private Response unarchived(
      EventsApiPayload<? extends Event> news, EventContext context, String channel) {
    notices.unarchived(team(news, context), channel);
    return context.ack();
  }

  /** The workspace that has the app, which in shared channels need not be the first one named. */
  private String team(EventsApiPayload<?> news, EventContext context) {
    return workspaces.home(installed(news), context.getTeamId(), news.getTeamId());
  }

  private static Optional<String> installed(EventsApiPayload<?> news) {
    return authorizations(news)
        .map(Authorization::getTeamId)
        .filter(Objects::nonNull)
        .filter(Heard::isWorkspace)
        .findFirst();
  }

  /** The installations of the app for which Slack sends an event. */
  private static Stream<Authorization> authorizations(EventsApiPayload<?> news) {
    return Stream.ofNullable(news.getAuthorizations()).flatMap(List::stream);
  }

  /** Slack may name an organisation for the workspace; which one it is, the profile says then. */
  private static Optional<String> ownTeam(
      EventsApiPayload<AppMentionEvent> news, AppMentionEvent event) {
    return event.getUserTeam() == null
        ? ownTeam(news, event.getTeam())
        : Optional.of(event.getUserTeam());
  }

  /**
   * The person's own workspace. In a channel shared with others it counts only where Slack names
   * it.
   */
  private static Optional<String> ownTeam(EventsApiPayload<?> news, String named) {
    return Optional.ofNullable(named)
        .or(() -> Optional.ofNullable(news.getTeamId()).filter(team -> !news.isExtSharedChannel()));
  }

  private Optional<String> bot(EventsApiPayload<?> news, EventContext context) {
    return authorizations(news)
        .filter(each -> Boolean.TRUE.equals(each.getIsBot()))
        .map(Authorization::getUserId)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> workspaces.bot(context.getTeamId()));
  }
}
