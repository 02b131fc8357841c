package org.beadle.teams;

import java.time.Instant;
import java.util.Optional;

/**
 * A conversation that Beadle may post to, as the last verified activity named it.
 *
 * @param tenant the id of the tenant that it belongs to
 * @param place what addresses call it: a channel's id, a group chat's, or a person's Entra object
 *     id
 * @param conversation Teams' own id, which posts go to; a channel's is its place
 * @param serviceUrl where Teams takes calls for it, without a slash at its end; verified
 * @param team the id of the team that a channel is in
 * @param user Teams' id of the person ({@code 29:…}), where it is a person's
 * @param name what people call it, where Teams said so
 * @param seen when the last activity came from there
 */
public record Reference(
    String tenant,
    String place,
    Kind kind,
    String conversation,
    String serviceUrl,
    Optional<String> team,
    Optional<String> user,
    Optional<String> name,
    Instant seen) {

  /** What a conversation is. */
  public enum Kind {
    CHANNEL,
    GROUP,
    PERSONAL
  }

  /** The same place, as an activity named it that came through another address. */
  Reference from(String service, Instant at) {
    return new Reference(tenant, place, kind, conversation, service, team, user, name, at);
  }

  /** The same, called as before where Teams did not say how. */
  Reference orCalled(Optional<String> before) {
    Optional<String> called = name.or(() -> before);
    return new Reference(tenant, place, kind, conversation, serviceUrl, team, user, called, seen);
  }
}
