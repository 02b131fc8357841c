package org.beadle.teams;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Closes;

/**
 * What the Connector's refusals and the network's failures mean. The codes are those of <a
 * href="https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability">
 * Microsoft's table of status codes</a>.
 *
 * <p>Microsoft asks bots to repeat a call after 412, 429, 502, 503 and 504. A post that is repeated
 * after the service took it and failed only to say so stands twice, and has no key by which that
 * could be told. So what adds a message is repeated only where Teams says that it did not take it:
 * after 412 and 429, and after a 503 that names when to come back, as a service does that turns a
 * call away. After 500, 502, 504 and any other 503 nobody can tell.
 */
final class ConnectorFailures {
  /** What a call does when it is made again. */
  enum Again {
    /** It adds another message. */
    ADDS,
    /** Nothing that it did not do the first time. */
    SAME
  }

  private static final String MESSAGE_GONE = "ActivityNotFoundInConversation";

  /** Codes that find fault with one message or person, and close nothing. */
  private static final Set<String> OF_ONE = Set.of(MESSAGE_GONE, "MemberNotFoundInConversation");

  private static final Map<String, String> ADVICE =
      Map.of(
          "BotNotInConversationRoster", "Beadle is not in the channel or chat. Add the app there",
          "ConversationBlockedByUser", "Beadle has been blocked in the channel or chat",
          // Microsoft's table: the app's policy for the person, not for the whole tenant.
          "BotDisabledByAdmin",
              "The Teams administrator does not let Beadle write there. Ask to have the app allowed",
          "ForbiddenOperationException",
              "The person has not added Beadle in Teams, or is in another organisation",
          "NotEnoughPermissions", "Teams does not let Beadle write there",
          "InvalidBotApiHost",
              "Teams takes this organisation's messages at another address (teams.connector-url)",
          "ConversationNotFound", "The channel or chat is gone, or Beadle is not in it",
          "ActivityNotFoundInConversation", "The message is gone",
          "BotNotRegistered", "Teams does not know Beadle's application id",
          "MessageSizeTooBig", "The message is too long for Teams");

  private ConnectorFailures() {}

  /** The Connector answered with a status that is no success. */
  static ChatException status(Calls.Answer answer, Again again) {
    int status = answer.status();
    String said = said(answer);
    Optional<Duration> after = answer.retryAfter();
    return switch (status) {
      case 429 -> ChatException.retryable(because("Teams asks for patience", said), after, null);
      case 412 -> ChatException.retryable(because("Teams was busy there", said), after, null);
      case 500 -> lost(because("Teams failed", said), again, null);
      case 502, 503, 504, 408 -> away(status, said, after, again);
      default -> refused(status, said, again);
    };
  }

  /** A conversation was to be begun with a person, and the Connector finds fault with the id. */
  static ChatException nobody(Calls.Answer answer) {
    return ChatException.closed(
        Closes.PLACE, because("Teams does not know the person", said(answer)));
  }

  private static ChatException away(
      int status, String said, Optional<Duration> after, Again again) {
    String words = because("Teams is not available", said);
    boolean turnedAway = status == 503 && after.isPresent();
    return again == Again.SAME || turnedAway
        ? ChatException.retryable(words, after, null)
        : ChatException.unknown(words, null);
  }

  private static ChatException refused(int status, String said, Again again) {
    String words = because(advice(status, said), said);
    // A message is added below another, and that is the one which is gone.
    boolean below = again == Again.ADDS && said.equals(MESSAGE_GONE);
    return ChatException.closed(below ? Closes.THREAD : closes(status, said), words);
  }

  private static Closes closes(int status, String code) {
    if (OF_ONE.contains(code)) return Closes.NOTHING;
    if (status == 401 || code.equals("InvalidBotApiHost")) return Closes.WORKSPACE;
    return status == 403 || status == 404 ? Closes.PLACE : Closes.NOTHING;
  }

  private static String advice(int status, String code) {
    if (ADVICE.containsKey(code)) return ADVICE.get(code);
    return switch (status) {
      case 401 -> "Teams does not take Beadle's sign-in. Check its application id and secret";
      case 403 -> "Teams does not let Beadle write there";
      case 404 -> "The channel or chat is gone, or Beadle is not in it";
      case 413 -> "The message is too long for Teams";
      default -> "Teams refused";
    };
  }

  private static String because(String words, String said) {
    return words + " (" + said + ")";
  }

  /** The error's code, or the status where the answer has none. */
  private static String said(Calls.Answer answer) {
    return answer
        .errorCode()
        .filter(code -> code.matches("[A-Za-z0-9_.-]{1,60}"))
        .orElse("status " + answer.status());
  }

  /** The answer is none of the Connector's kind. What was asked for may have been done. */
  static ChatException unreadable(Again again, Throwable cause) {
    return lost("Teams' answer could not be read", again, cause);
  }

  /** The network failed: before the request was out, or after it may have been. */
  static ChatException network(IOException failure, Again again) {
    if (Calls.neverSent(failure))
      return ChatException.retryable("Teams could not be reached", Optional.empty(), failure);
    return failure instanceof HttpTimeoutException
        ? lost("Teams did not answer in time", again, failure)
        : lost("Teams' answer was lost", again, failure);
  }

  /** A message may have been added all the same; what adds none is tried again. */
  private static ChatException lost(String words, Again again, Throwable cause) {
    return again == Again.ADDS
        ? ChatException.unknown(words, cause)
        : ChatException.retryable(words, Optional.empty(), cause);
  }
}
