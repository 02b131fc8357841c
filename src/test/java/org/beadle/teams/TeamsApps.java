package org.beadle.teams;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.beadle.teams.TeamsApp.Scope;
import org.beadle.teams.TeamsApp.Suggestion;
import org.beadle.teams.TeamsApp.Suggestions;

/** Apps to make packages of. */
final class TeamsApps {
  private TeamsApps() {}

  static TeamsApp usual() {
    return new TeamsApp(
        "11111111-2222-3333-4444-555555555555",
        "1.0.0",
        "Beadle",
        "beadle.example",
        pages("beadle.example"),
        List.of(
            new Suggestions(
                List.of(Scope.PERSONAL), List.of(new Suggestion("board help", "Shows help.")))));
  }

  private static TeamsApp.Pages pages(String domain) {
    URI about = URI.create("https://" + domain + "/about");
    return new TeamsApp.Pages(about, URI.create(about + "/privacy"), URI.create(about + "/terms"));
  }

  /** As long in everything as it may be. */
  static TeamsApp longest() {
    String domain = ("a".repeat(60) + ".").repeat(4) + "example";
    List<Suggestion> twelve =
        Collections.nCopies(12, new Suggestion("x".repeat(128), "y".repeat(4000)));
    return new TeamsApp(
        "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
        "99999.99999.99999",
        "B".repeat(TeamsApp.LONGEST_NAME),
        domain,
        pages(domain),
        List.of(
            new Suggestions(List.of(Scope.PERSONAL), twelve),
            new Suggestions(List.of(Scope.TEAM), twelve),
            new Suggestions(List.of(Scope.GROUP_CHAT), twelve)));
  }
}
