package org.beadle.slack;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.beadle.chat.ChatException;

/** Workspaces that installed the app themselves, alone or with their organisation. */
final class InstalledWorkspaces implements Workspaces {
  private final Installations installations;
  private final TokenRenewal renewal;
  private final SlackOrganisations organisations;
  private final InstantSource clock;

  /** Organisations of workspaces that spoke; an organisation's installation names no workspace. */
  private final Map<String, String> enterprises = new ConcurrentHashMap<>();

  InstalledWorkspaces(
      Installations installations,
      TokenRenewal renewal,
      SlackOrganisations organisations,
      InstantSource clock) {
    this.installations = installations;
    this.renewal = renewal;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public String token(String team) throws ChatException {
    Optional<Installation> found = find(team);
    if (found.isEmpty()) found = ofOrganisation(team);
    return renewal.token(found.orElseThrow(() -> notInstalled(team)), installations);
  }

  private static ChatException notInstalled(String team) {
    return ChatException.closed(
        ChatException.Closes.WORKSPACE, "Beadle is not installed in the workspace " + team);
  }

  /** A workspace that has not spoken yet may be one of an organisation that installed the app. */
  private Optional<Installation> ofOrganisation(String team) throws ChatException {
    for (Installation each : installations.ofOrganisations()) {
      if (organisations.holds(renewal.token(each, installations), team)) {
        enterprises.put(team, each.enterprise());
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> bot(String team) {
    return find(team).map(Installation::botUser).filter(user -> !user.isEmpty());
  }

  /** First the organisation's, then the workspace's within it, then the workspace's alone. */
  private Optional<Installation> find(String team) {
    String enterprise = enterprises.getOrDefault(team, "");
    Optional<Installation> ofEnterprise =
        enterprise.isEmpty() ? Optional.empty() : installations.find(enterprise, "");
    return ofEnterprise
        .or(() -> installations.find(enterprise, team))
        .or(() -> installations.ofTeam(team));
  }

  @Override
  public String home(String enterprise, String... teams) {
    List<String> named = Arrays.stream(teams).filter(Objects::nonNull).toList();
    if (enterprise != null) named.forEach(team -> enterprises.put(team, enterprise));
    return named.stream()
        .filter(team -> find(team).isPresent())
        .findFirst()
        .orElseGet(() -> named.isEmpty() ? "" : named.getFirst());
  }

  @Override
  public void removed(String team) {
    find(team)
        .ifPresent(gone -> installations.remove(gone.enterprise(), gone.team(), clock.instant()));
  }

  @Override
  public void warm() {
    // Tokens and the bot's names are in our own store.
  }
}
