package org.beadle.teams;

import com.microsoft.aad.msal4j.MsalServiceException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beadle.chat.ChatException;

/**
 * What it means for a post that Entra gave no token. Nothing was posted in any case. The sentences
 * are for board managers, and hold nothing of Entra's answer but its code.
 */
final class EntraFailures {
  private static final Pattern CODE = Pattern.compile("AADSTS\\d{4,8}");

  /** By Entra's code, what has to be done. */
  private static final Map<String, String> ADVICE =
      Map.of(
          "AADSTS7000215",
          "the client secret is not the application's; set teams.app-secret to the secret's value,"
              + " not its id",
          "AADSTS7000222",
          "the client secret has run out; make a new one in App registrations and set"
              + " teams.app-secret to it",
          "AADSTS700016",
          "there is no such application in that tenant; look at teams.app-id and teams.tenant",
          "AADSTS90002",
          "there is no such tenant; look at teams.tenant");

  private static final String OTHERWISE =
      "look at teams.app-id, teams.app-secret and teams.tenant, and at the application in Entra";

  private EntraFailures() {}

  static ChatException of(Throwable failure) {
    if (failure instanceof MsalServiceException answer && answer.statusCode() != null) {
      return answered(answer);
    }
    return chain(failure)
        .filter(LoginAway.class::isInstance)
        .map(LoginAway.class::cast)
        .findFirst()
        .map(busy -> away(busy.getMessage(), busy.asked()))
        .orElseGet(() -> away("Microsoft's sign-in can't be reached", Optional.empty()));
  }

  /** The sign-in answered well, but gave no token. */
  static ChatException empty() {
    return away("Microsoft's sign-in gave no token", Optional.empty());
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(10);
  }

  private static ChatException answered(MsalServiceException answer) {
    String code = code(answer);
    return ChatException.closed(
        ChatException.Closes.WORKSPACE,
        "Microsoft does not let Beadle sign in to Teams (" + code + "): " + advice(code));
  }

  private static String code(MsalServiceException answer) {
    Matcher code = CODE.matcher(String.valueOf(answer.getMessage()));
    return code.find() ? code.group() : "no code";
  }

  private static String advice(String code) {
    return ADVICE.getOrDefault(code, OTHERWISE);
  }

  /** The failure without its cause, whose words may be logged and are not ours to vouch for. */
  private static ChatException away(String problem, Optional<Duration> wait) {
    return ChatException.retryable(problem + "; nothing was posted", wait, null);
  }
}
