package org.beadle.teams;

import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;

/**
 * Where the messages of an address go. The conversation of two with a person is opened where it is
 * not known yet; a channel is tried, since Teams takes posts to every channel of a team that has
 * the app.
 */
final class TeamsSpots {
  private final Connector connector;
  private final References references;
  private final String fallback;

  /**
   * @param fallback the service address for tenants of which none is known
   */
  TeamsSpots(Connector connector, References references, String fallback) {
    this.connector = connector;
    this.references = references;
    this.fallback = fallback;
  }

  /** A failure means that nothing was posted. */
  Spot of(Address to) throws ChatException {
    Optional<Reference> known = references.find(to.workspace(), to.place());
    if (known.isPresent()) return Spot.of(known.get());
    String service = references.serviceUrl(to.workspace()).orElse(fallback);
    return isPerson(to) ? opened(to, service) : new Spot(service, to.place());
  }

  private Spot opened(Address to, String service) throws ChatException {
    String conversation = connector.personal(service, to.workspace(), to.place()).conversation();
    Reference reference =
        new Reference(
            to.workspace(),
            to.place(),
            Reference.Kind.PERSONAL,
            conversation,
            service,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            // Nothing has come from there, and all that comes is newer.
            Instant.EPOCH);
    references.keep(reference);
    return Spot.of(reference);
  }

  /** Whether a place has threads. Group chats and conversations of two have none. */
  boolean hasThreads(Address at) {
    return references
        .find(at.workspace(), at.place())
        .map(known -> known.kind() == Reference.Kind.CHANNEL)
        .orElseGet(() -> isThread(at.place()) && !isGroupChat(at.place()));
  }

  /** Whether an address is a person's, and not that of a channel or group chat. */
  boolean isPerson(Address at) {
    return !isThread(at.place());
  }

  /** Ids of channels and of group chats begin so, and no person's does. */
  private static boolean isThread(String place) {
    return place.startsWith("19:");
  }

  private static boolean isGroupChat(String place) {
    return place.endsWith("@thread.v2");
  }
}
