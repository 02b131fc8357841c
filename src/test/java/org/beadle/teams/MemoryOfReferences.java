package org.beadle.teams;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Conversation references in memory. */
public final class MemoryOfReferences implements References {
  private final Map<List<String>, Reference> kept = new ConcurrentHashMap<>();
  private final Map<List<String>, Reference> ever = new ConcurrentHashMap<>();

  @Override
  public Optional<Reference> find(String tenant, String place) {
    return Optional.ofNullable(kept.get(List.of(tenant, place)));
  }

  @Override
  public Optional<String> serviceUrl(String tenant) {
    return kept.values().stream()
        .filter(each -> each.tenant().equals(tenant))
        .max(Comparator.comparing(Reference::seen))
        .map(Reference::serviceUrl);
  }

  @Override
  public void keep(Reference reference) {
    kept.put(List.of(reference.tenant(), reference.place()), reference);
    ever.put(List.of(reference.tenant(), reference.place()), reference);
  }

  @Override
  public List<Reference> ofTeam(String tenant, String team) {
    return ever.values().stream()
        .filter(each -> each.tenant().equals(tenant) && each.team().equals(Optional.of(team)))
        .toList();
  }

  @Override
  public void remove(String tenant, String place, Instant at) {
    kept.remove(List.of(tenant, place));
  }

  @Override
  public void removeTeam(String tenant, String team, Instant at) {
    kept.values()
        .removeIf(each -> each.tenant().equals(tenant) && each.team().equals(Optional.of(team)));
  }

  /** All that is kept, in no order. */
  public List<Reference> all() {
    return List.copyOf(kept.values());
  }
}
