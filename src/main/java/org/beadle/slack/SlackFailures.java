package org.beadle.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Closes;

/** What Slack's refusals and the network's failures mean for a post. */
final class SlackFailures {
  /** Codes that say that Slack did nothing and may do it later. */
  private static final Set<String> PASSING =
      Set.of(
          "ratelimited",
          "rate_limited",
          "service_unavailable",
          "team_added_to_org",
          "org_login_required",
          "token_expired",
          "message_limit_exceeded",
          "external_channel_migrating",
          "accesslimited");

  /** Codes that leave open whether Slack did it. */
  private static final Set<String> OPEN =
      Set.of("internal_error", "fatal_error", "request_timeout");

  /** Codes that find fault with how a message is set, not with what it says. */
  private static final Set<String> BLOCKS =
      Set.of(
          "invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "invalid_attachments");

  /** Codes that say that the message is gone below which something was to go. */
  private static final Set<String> THREAD =
      Set.of("thread_not_found", "cannot_reply_to_message", "restricted_action_thread_locked");

  /** Codes that close the place for all further posts. */
  private static final Set<String> PLACE =
      Set.of(
          "channel_not_found",
          "not_in_channel",
          "is_archived",
          "user_not_found",
          "user_not_visible",
          "user_disabled",
          "cannot_dm_bot",
          "messages_tab_disabled",
          "restricted_action",
          "restricted_action_read_only_channel",
          "restricted_action_thread_only_channel",
          "no_permission",
          "access_denied");

  /** Codes that close the whole workspace. */
  private static final Set<String> WORKSPACE =
      Set.of(
          "invalid_auth",
          "not_authed",
          "account_inactive",
          "token_revoked",
          "missing_scope",
          "team_access_not_granted",
          "ekm_access_denied",
          "enterprise_is_restricted",
          "team_not_found",
          "not_allowed_token_type");

  private static final String MAY_NOT_POST =
      "Only some may post in the channel. Let Beadle be one of them";

  private static final Map<String, String> ADVICE =
      Map.ofEntries(
          Map.entry("not_in_channel", "Beadle is not in the channel. Invite it there"),
          Map.entry("channel_not_found", "The channel is gone, or Beadle is not in it"),
          Map.entry("is_archived", "The channel is archived"),
          Map.entry("restricted_action", MAY_NOT_POST),
          Map.entry("restricted_action_read_only_channel", MAY_NOT_POST),
          Map.entry(
              "restricted_action_thread_only_channel",
              "The channel takes replies only. Let Beadle post there, or give it another channel"),
          Map.entry("missing_scope", "Beadle lacks a permission in Slack. Install it again"),
          Map.entry("invalid_auth", "Slack does not take Beadle's token"),
          Map.entry("not_allowed_token_type", "Slack wants a bot's token (xoxb) for this"),
          Map.entry("account_inactive", "Beadle's account in Slack is closed"),
          Map.entry("token_revoked", "Beadle's token in Slack was withdrawn. Install it again"),
          Map.entry("team_not_found", "Slack does not know the workspace"),
          Map.entry(
              "ekm_access_denied", "The organisation's administrators have closed Slack for now"),
          Map.entry(
              "enterprise_is_restricted",
              "The organisation does not let Beadle do this. Ask its administrators"),
          Map.entry("user_not_found", "Slack does not know the person"),
          Map.entry("user_disabled", "The person's account in Slack is closed"),
          Map.entry("cannot_dm_bot", "Slack lets Beadle write to no bot"));

  private SlackFailures() {}

  static boolean ofBlocks(String code) {
    return code != null && BLOCKS.contains(code);
  }

  /** Slack answered, and refused with {@code code}. */
  static ChatException refused(String code) {
    String said = code == null ? "no reason given" : code;
    if (PASSING.contains(said))
      return ChatException.retryable(because(said), Optional.empty(), null);
    if (OPEN.contains(said)) return ChatException.unknown(because(said), null);
    return ChatException.closed(closes(said), because(said));
  }

  private static Closes closes(String code) {
    if (WORKSPACE.contains(code)) return Closes.WORKSPACE;
    if (THREAD.contains(code)) return Closes.THREAD;
    return PLACE.contains(code) ? Closes.PLACE : Closes.NOTHING;
  }

  /** Slack's answer is none of its kind. What was asked for may have been done. */
  static ChatException unreadable(Throwable cause) {
    return ChatException.unknown("Slack's answer could not be read", cause);
  }

  private static String because(String code) {
    String advice = ADVICE.get(code);
    return (advice == null ? "Slack refused" : advice) + " (" + code + ")";
  }

  /** Slack answered with a status that is no success. */
  static ChatException status(SlackApiException failure) {
    int status = failure.getResponse().code();
    String message = "Slack answered with status " + status;
    if (status == 429) {
      Optional<Duration> after = seconds(failure.getResponse().header("Retry-After"));
      return ChatException.retryable("Slack asks for patience (status 429)", after, failure);
    }
    if (status == 503) return ChatException.retryable(message, Optional.empty(), failure);
    if (status >= 500) return ChatException.unknown(message, failure);
    return ChatException.refused(message);
  }

  private static Optional<Duration> seconds(String header) {
    if (header == null || !header.matches("[0-9]{1,6}")) return Optional.empty();
    return Optional.of(Duration.ofSeconds(Long.parseLong(header)));
  }

  /** The network failed: before the request was out, or after it may have been. */
  static ChatException network(IOException failure) {
    return neverSent(failure)
        ? ChatException.retryable("Slack could not be reached", Optional.empty(), failure)
        : ChatException.unknown("Slack's answer was lost", failure);
  }

  private static boolean neverSent(IOException failure) {
    return failure instanceof ConnectException
        || failure instanceof NoRouteToHostException
        || failure instanceof UnknownHostException
        || failure instanceof SSLHandshakeException
        || (failure instanceof SocketTimeoutException && ofConnecting(failure.getMessage()));
  }

  private static boolean ofConnecting(String message) {
    return message != null && message.toLowerCase(Locale.ROOT).startsWith("connect timed out");
  }
}
