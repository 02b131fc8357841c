package org.beadle.teams;

import com.microsoft.aad.msal4j.MsalServiceException;
import com.microsoft.aad.msal4j.MsalThrottlingException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    return switch (failure) {
      case MsalThrottlingException busy ->
          away("Microsoft's sign-in is busy", Optional.of(Duration.ofMillis(busy.retryInMs())));
      case MsalServiceException answer -> answered(answer);
      case null, default -> away("Microsoft's sign-in can't be reached", Optional.empty());
    };
  }

  private static ChatException answered(MsalServiceException answer) {
    int status = answer.statusCode() == null ? 500 : answer.statusCode();
    if (status == 429 || status >= 500 || status == 408) {
      return away("Microsoft's sign-in answered " + status, wait(answer));
    }
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

  private static Optional<Duration> wait(MsalServiceException answer) {
    if (answer.headers() == null) return Optional.empty();
    return answer.headers().entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("Retry-After"))
        .flatMap(header -> header.getValue().stream())
        .filter(seconds -> seconds.matches("\\d{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .findFirst();
  }
}
