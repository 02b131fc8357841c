package org.beadle.slack;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.beadle.chat.ChatException;

/**
 * Workspaces that installed the app themselves, alone or with their organisation. That a workspace
 * belongs to an organisation is believed only where the organisation itself lists it: what comes in
 * names the workspace of whoever spoke or pressed, who may be from anywhere.
 */
final class InstalledWorkspaces implements Workspaces {
  private final Installations installations;
  private final TokenRenewal renewal;
  private final SlackOrganisations organisations;
  private final InstantSource clock;

  /** Organisations by the workspaces that they listed. */
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
    Optional<SlackInstallation> found = find(team);
    if (found.isEmpty()) found = ofOrganisation(team);
    return renewal.token(found.orElseThrow(() -> notInstalled(team)), installations);
  }

  private static ChatException notInstalled(String team) {
    return ChatException.closed(
        ChatException.Closes.WORKSPACE, "Beadle is not installed in the workspace " + team);
  }

  /** A workspace without an installation may be one of an organisation that installed the app. */
  private Optional<SlackInstallation> ofOrganisation(String team) throws ChatException {
    for (SlackInstallation each : installations.ofOrganisations()) {
      if (organisations.holds(renewal.token(each, installations), team)) {
        enterprises.put(team, each.enterprise());
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> bot(String team) {
    return find(team).flatMap(SlackInstallation::botUser);
  }

  /** First the workspace's own, then that of the organisation which lists it. */
  private Optional<SlackInstallation> find(String team) {
    return installations
        .ofTeam(team)
        .or(
            () ->
                Optional.ofNullable(enterprises.get(team))
                    .flatMap(enterprise -> installations.find(enterprise, "")));
  }

  @Override
  public String home(Optional<String> installed, String... named) {
    return installed.orElseGet(() -> home(named));
  }

  private String home(String... named) {
    List<String> teams =
        Arrays.stream(named).filter(Objects::nonNull).filter(id -> id.startsWith("T")).toList();
    return teams.stream()
        .filter(team -> find(team).isPresent())
        .findFirst()
        .orElseGet(() -> teams.isEmpty() ? "" : teams.getFirst());
  }

  /** A workspace may have installed the app before it joined its organisation. */
  @Override
  public void removed(String enterprise, String team) {
    installations
        .find(enterprise, team)
        .or(() -> installations.find("", team))
        .ifPresent(gone -> installations.remove(gone.enterprise(), team, clock.instant()));
  }

  @Override
  public void removedFromAll(String enterprise) {
    installations.remove(enterprise, "", clock.instant());
  }

  @Override
  public void warm() {
    // Tokens and the bot's names are in our own store.
  }
}
