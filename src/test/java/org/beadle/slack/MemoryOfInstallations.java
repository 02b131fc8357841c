package org.beadle.slack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Installations in memory. */
public final class MemoryOfInstallations implements Installations {
  private final Map<List<String>, SlackInstallation> kept = new ConcurrentHashMap<>();
  private final Map<String, Instant> states = new ConcurrentHashMap<>();

  @Override
  public Optional<SlackInstallation> find(String enterprise, String team) {
    return Optional.ofNullable(kept.get(List.of(enterprise, team)));
  }

  @Override
  public Optional<SlackInstallation> ofTeam(String team) {
    return kept.values().stream().filter(each -> each.team().equals(team)).findFirst();
  }

  @Override
  public List<SlackInstallation> ofOrganisations() {
    return kept.values().stream().filter(each -> each.team().isEmpty()).toList();
  }

  @Override
  public void save(SlackInstallation installation) {
    kept.put(List.of(installation.enterprise(), installation.team()), installation);
  }

  @Override
  public boolean replace(SlackInstallation before, SlackInstallation after) {
    return kept.replace(List.of(before.enterprise(), before.team()), before, after);
  }

  @Override
  public void remove(String enterprise, String team, Instant at) {
    kept.remove(List.of(enterprise, team));
  }

  @Override
  public void addState(String state, Instant expiresAt) {
    states.put(state, expiresAt);
  }

  @Override
  public boolean hasState(String state, Instant now) {
    return states.containsKey(state) && states.get(state).isAfter(now);
  }

  @Override
  public void deleteState(String state) {
    states.remove(state);
  }
}
