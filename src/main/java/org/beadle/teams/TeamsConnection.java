package org.beadle.teams;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beadle.chat.Pace;
import org.beadle.chat.Pace.Window;

/**
 * How this installation talks to Teams.
 *
 * @param access who is let in, and who Beadle is
 * @param connector where messages go for tenants from which nothing has come yet, without a slash
 *     at its end
 * @param patience how long Teams may take to answer a call
 */
public record TeamsConnection(Access access, URI connector, Duration patience) {
  /** The path on the web server to which Teams sends activities. */
  public static final String MESSAGES = "/teams/messages";

  /**
   * What Teams takes of one bot in a conversation, and over all conversations of a tenant:
   * learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit. Answers to people take part
   * in it without being counted here; where they make it too much, Teams says so and names a wait.
   */
  public static final Pace PACE =
      new Pace(
          List.of(
              new Window(7, Duration.ofSeconds(1)),
              new Window(8, Duration.ofSeconds(2)),
              new Window(60, Duration.ofSeconds(30)),
              new Window(1800, Duration.ofHours(1))),
          List.of(new Window(50, Duration.ofSeconds(1))));

  /** Who is let in, and who Beadle is. */
  public sealed interface Access {}

  /**
   * A bot that is registered with Microsoft: every activity carries a token.
   *
   * @param appId its application id, which tokens have to be meant for
   * @param secret its client secret
   * @param tenant in which it is registered
   * @param tenants from which activities are taken, its own among them
   * @param metadata where the signing keys are announced
   * @param issuers who may sign
   * @param login where its own tokens are got, without a slash at its end
   */
  public record Registered(
      String appId,
      String secret,
      String tenant,
      Set<String> tenants,
      URI metadata,
      List<String> issuers,
      URI login)
      implements Access {
    @Override
    public String toString() {
      return "Registered " + appId;
    }
  }

  /**
   * Microsoft's Agents Playground on this machine: nothing carries a token, and nothing from
   * another machine is let in.
   */
  public record Playground() implements Access {
    /** The setting that switches it on. */
    static final String SETTING = "teams.playground";
  }

  /** The tenants from which activities are taken; none where nobody is checked. */
  Set<String> tenants() {
    return access instanceof Registered bot ? bot.tenants() : Set.of();
  }

  /** What a person has to know at each start; empty where everybody who calls is checked. */
  public Optional<String> warning() {
    return access instanceof Playground
        ? Optional.of(
            Playground.SETTING
                + " is on: whoever can run a program on this machine can act as anybody, since"
                + " nothing that calls "
                + MESSAGES
                + " is checked. It is for trying Teams out, never for a real board.")
        : Optional.empty();
  }
}
