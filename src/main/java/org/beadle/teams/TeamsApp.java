package org.beadle.teams;

import java.net.URI;
import java.util.List;

/**
 * Beadle as an app of Teams, as its package describes it.
 *
 * @param id the application's id (Azure Bot, Microsoft App ID), a UUID; the app has the same one
 * @param version of the package, three numbers with points between them; Teams takes a package
 *     instead of an earlier one only under a higher version
 * @param name what people mention, {@value #LONGEST_NAME} characters at most
 * @param domain at which Teams reaches the server, without scheme, port or path
 * @param pages what people and administrators may read about it
 * @param suggestions what Teams offers to whoever types to the app
 */
public record TeamsApp(
    String id,
    String version,
    String name,
    String domain,
    Pages pages,
    List<Suggestions> suggestions) {
  /** Characters of the longest name that the manifest's schema takes. */
  public static final int LONGEST_NAME = 30;

  public TeamsApp {
    suggestions = List.copyOf(suggestions);
  }

  /**
   * Pages about the app, https addresses.
   *
   * @param about what it is
   * @param privacy what it keeps about people
   * @param terms on which terms it is used
   */
  public record Pages(URI about, URI privacy, URI terms) {}

  /** Where people talk to the app; the names are those of the manifest's scopes. */
  public enum Scope {
    PERSONAL("personal"),
    TEAM("team"),
    GROUP_CHAT("groupChat");

    private final String written;

    Scope(String written) {
      this.written = written;
    }

    String written() {
      return written;
    }
  }

  /** What is offered in some scopes. Teams takes three such lists of twelve commands each. */
  public record Suggestions(List<Scope> scopes, List<Suggestion> commands) {
    public Suggestions {
      scopes = List.copyOf(scopes);
      commands = List.copyOf(commands);
    }
  }

  /**
   * A command that can be sent as it is.
   *
   * @param title its words, such as {@code board digest}
   * @param description what it does, a sentence
   */
  public record Suggestion(String title, String description) {}
}
