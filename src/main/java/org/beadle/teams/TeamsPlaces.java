package org.beadle.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.chat.Remembered;

/**
 * Keeps the conversation references true. Activities come out of order at times: what is older than
 * what is known changes nothing. They come at once, too: what is known is looked up and changed by
 * one at a time.
 */
final class TeamsPlaces {
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int MOST = 20_000;

  private record Key(String tenant, String place) {}

  private final References references;
  private final TeamsNotices notices;

  /** References that were written a little while ago, without their name and time. */
  private final Remembered<Key, Reference> fresh;

  /** Since when Beadle is out of a place. */
  private final Remembered<Key, Instant> left;

  TeamsPlaces(References references, TeamsNotices notices, InstantSource clock) {
    this.references = references;
    this.notices = notices;
    this.fresh = new Remembered<>(clock, KEPT, MOST);
    this.left = new Remembered<>(clock, KEPT, MOST);
  }

  /** Something came from a place; its reference may have changed. */
  void heardFrom(Origin origin) {
    origin.reference().filter(reference -> !isFresh(reference)).ifPresent(this::keep);
  }

  private boolean isFresh(Reference reference) {
    return fresh.find(key(reference)).filter(timeless(reference)::equals).isPresent();
  }

  private boolean leftSince(Reference reference) {
    Optional<Instant> whole =
        reference.team().flatMap(team -> left.find(new Key(reference.tenant(), team)));
    return Stream.concat(left.find(key(reference)).stream(), whole.stream())
        .anyMatch(when -> !when.isBefore(reference.seen()));
  }

  /**
   * Keeps a reference, unless a newer one is known or Beadle left since. One that is not known yet
   * is opened by it, and so is that of a person: who blocked Beadle and writes to it again tells
   * nobody of the change.
   */
  synchronized void keep(Reference reference) {
    if (leftSince(reference)) return;
    Optional<Reference> known = references.find(reference.tenant(), reference.place());
    if (known.filter(each -> each.seen().isAfter(reference.seen())).isPresent()) return;
    references.keep(reference.orCalled(known.flatMap(Reference::name)));
    fresh.keep(key(reference), timeless(reference));
    if (known.isEmpty() || reference.kind() == Reference.Kind.PERSONAL)
      notices.opened(reference.tenant(), reference.place());
  }

  /**
   * Beadle was put into a place, and into all channels of its team.
   *
   * @return whether it was not there before
   */
  synchronized boolean enter(Origin origin) {
    Optional<Reference> entered = origin.reference();
    if (entered.isEmpty() || leftSince(entered.get())) return false;
    Optional<Reference> known = references.find(origin.tenant(), entered.get().place());
    origin.team().ifPresent(team -> reopen(team, entered.get(), origin));
    if (known.filter(each -> each.seen().isAfter(origin.at())).isEmpty())
      open(entered.get().orCalled(known.flatMap(Reference::name)));
    return known.filter(each -> isStale(origin.at(), each.seen())).isEmpty();
  }

  /** What was known already at that very moment, or long after it, is brought again. */
  private static boolean isStale(Instant at, Instant seen) {
    return at.equals(seen) || at.plus(KEPT).isBefore(seen);
  }

  private void reopen(String team, Reference here, Origin origin) {
    left.forget(new Key(origin.tenant(), team));
    others(team, here)
        .filter(each -> each.seen().isBefore(origin.at()))
        .forEach(each -> open(each.from(origin.serviceUrl(), origin.at())));
  }

  /** Beadle may write to a place, perhaps again, unless it left since. */
  synchronized void open(Reference reference) {
    if (leftSince(reference)) return;
    left.forget(key(reference));
    references.keep(reference);
    fresh.keep(key(reference), timeless(reference));
    notices.opened(reference.tenant(), reference.place());
  }

  /**
   * A channel stands in a team that Beadle was put into. Nothing may ever have come from there, so
   * that only the boards know of it.
   */
  synchronized void find(Reference channel) {
    if (references.find(channel.tenant(), channel.place()).isEmpty()) open(channel);
  }

  /** Beadle was taken out of a place; out of a team's channel means out of its team. */
  synchronized void leave(Origin origin, String reason) {
    Optional<Reference> here = origin.reference();
    if (here.isEmpty() || isOver(here.get(), origin.at())) return;
    if (origin.team().isEmpty()) {
      references.remove(origin.tenant(), here.get().place(), origin.at());
      forget(here.get(), origin.at(), reason);
    } else {
      leaveTeam(origin.team().get(), here.get(), reason);
    }
  }

  /** Whether it left already, or something came from there since. */
  private boolean isOver(Reference here, Instant at) {
    return left.find(key(here)).isPresent()
        || references
            .find(here.tenant(), here.place())
            .filter(known -> known.seen().isAfter(at))
            .isPresent();
  }

  private void leaveTeam(String team, Reference here, String reason) {
    List<Reference> open =
        Stream.concat(Stream.of(here), others(team, here))
            .filter(channel -> left.find(key(channel)).isEmpty())
            .toList();
    references.removeTeam(here.tenant(), team, here.seen());
    left.keep(new Key(here.tenant(), team), here.seen());
    open.forEach(channel -> forget(channel, here.seen(), reason));
  }

  private Stream<Reference> others(String team, Reference here) {
    return references.ofTeam(here.tenant(), team).stream()
        .filter(channel -> !channel.place().equals(here.place()));
  }

  /** A channel is gone, for a while or for good. */
  synchronized void lose(Reference channel, String reason) {
    if (isOver(channel, channel.seen())) return;
    references.remove(channel.tenant(), channel.place(), channel.seen());
    forget(channel, channel.seen(), reason);
  }

  private void forget(Reference reference, Instant at, String reason) {
    left.keep(key(reference), at);
    fresh.forget(key(reference));
    notices.closed(reference.tenant(), reference.place(), reason);
  }

  private static Key key(Reference reference) {
    return new Key(reference.tenant(), reference.place());
  }

  private static Reference timeless(Reference reference) {
    return new Reference(
        reference.tenant(),
        reference.place(),
        reference.kind(),
        reference.conversation(),
        reference.serviceUrl(),
        reference.team(),
        reference.user(),
        Optional.empty(),
        Instant.EPOCH);
  }
}
