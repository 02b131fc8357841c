package org.beadle.slack;

import java.time.Duration;
import java.util.Set;
import org.beadle.chat.Pace;

/**
 * How this installation talks to Slack.
 *
 * @param delivery how Slack's requests reach it
 * @param access where its tokens come from
 * @param commandPrefix what stands before every slash command's name, such as {@code beadle-};
 *     empty for none. Workspaces where another app owns {@code /action} want one
 * @param apiUrl where Slack's Web API is, with a slash at the end; a stand-in's in tests
 * @param patience how long Slack may take to answer a call
 * @param pace how fast messages are posted unasked
 */
public record SlackConnection(
    Delivery delivery,
    Access access,
    String commandPrefix,
    String apiUrl,
    Duration patience,
    Pace pace) {

  /** Slack's own Web API. */
  public static final String SLACK_API = "https://slack.com/api/";

  /**
   * A message a second to a channel, and four a second to a workspace, which Slack lets have some
   * hundreds a minute: docs.slack.dev/apis/web-api/rate-limits.
   */
  public static final Pace PACE = Pace.apart(Duration.ofSeconds(1), Duration.ofMillis(250));

  /** How Slack's requests reach us. */
  public sealed interface Delivery {
    /** Slack calls a public address; each request is signed with {@code signingSecret}. */
    record Http(String signingSecret) implements Delivery {
      @Override
      public String toString() {
        return "Http";
      }
    }

    /**
     * Socket Mode: we call Slack and keep a line open, so nothing need be let in from outside.
     *
     * @param appToken an app-level token with the scope {@code connections:write}
     */
    record Socket(String appToken) implements Delivery {
      @Override
      public String toString() {
        return "Socket";
      }
    }
  }

  /** Where bot tokens come from. */
  public sealed interface Access {
    /** One workspace, whose bot token is known. */
    record OneWorkspace(String botToken) implements Access {
      @Override
      public String toString() {
        return "OneWorkspace";
      }
    }

    /**
     * Many workspaces, each of which installs the app by OAuth.
     *
     * @param redirectUrl the public address of {@link SlackRoutes#OAUTH_CALLBACK}
     * @param workspaces which may, by Slack's ids of them or of their organisations
     */
    record Installed(
        String clientId, String clientSecret, String redirectUrl, Set<String> workspaces)
        implements Access {
      public Installed {
        workspaces = Set.copyOf(workspaces);
      }

      @Override
      public String toString() {
        return "Installed";
      }
    }
  }
}
