package org.beadle;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beadle.store.Store;
import org.beadle.store.TeamsConversations.Conversation;
import org.beadle.teams.Reference;
import org.beadle.teams.References;

/** Conversation references in the record's database. */
record TeamsReferences(Store store) implements References {
  @Override
  public Optional<Reference> find(String tenant, String place) {
    return store.read(
        records -> records.teamsConversations().find(tenant, place).map(TeamsReferences::read));
  }

  @Override
  public Optional<String> serviceUrl(String tenant) {
    return store.read(records -> records.teamsConversations().serviceUrl(tenant));
  }

  @Override
  public void keep(Reference reference) {
    store.change(records -> records.teamsConversations().keep(written(reference)));
  }

  @Override
  public List<Reference> ofTeam(String tenant, String team) {
    return store.read(
        records ->
            records.teamsConversations().ofTeam(tenant, team).stream()
                .map(TeamsReferences::read)
                .toList());
  }

  @Override
  public void remove(String tenant, String place, Instant at) {
    store.change(records -> records.teamsConversations().remove(tenant, place, at));
  }

  @Override
  public void removeTeam(String tenant, String team, Instant at) {
    store.change(records -> records.teamsConversations().removeTeam(tenant, team, at));
  }

  private static Reference read(Conversation kept) {
    return new Reference(
        kept.tenant(),
        kept.place(),
        Reference.Kind.valueOf(kept.kind().toUpperCase(Locale.ROOT)),
        kept.conversation(),
        kept.serviceUrl(),
        kept.team(),
        kept.user(),
        kept.name(),
        kept.seen());
  }

  private static Conversation written(Reference reference) {
    return new Conversation(
        reference.tenant(),
        reference.place(),
        reference.kind().name().toLowerCase(Locale.ROOT),
        reference.conversation(),
        reference.serviceUrl(),
        reference.team(),
        reference.user(),
        reference.name(),
        reference.seen());
  }
}
