package org.beadle.slack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Installations in memory. */
public final class MemoryOfInstallations implements Installations {
  private final Map<List<String>, Installation> kept = new ConcurrentHashMap<>();
  private final Map<String, Instant> states = new ConcurrentHashMap<>();

  @Override
  public Optional<Installation> find(String enterprise, String team) {
    return Optional.ofNullable(kept.get(List.of(enterprise, team)));
  }

  @Override
  public Optional<Installation> ofTeam(String team) {
    return kept.values().stream().filter(each -> each.team().equals(team)).findFirst();
  }

  @Override
  public List<Installation> ofOrganisations() {
    return kept.values().stream().filter(each -> each.team().isEmpty()).toList();
  }

  @Override
  public void save(Installation installation) {
    kept.put(List.of(installation.enterprise(), installation.team()), installation);
  }

  @Override
  public Optional<Installation> change(
      String enterprise, String team, UnaryOperator<Installation> change) {
    return Optional.ofNullable(
        kept.computeIfPresent(
            List.of(enterprise, team), (key, installation) -> change.apply(installation)));
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
