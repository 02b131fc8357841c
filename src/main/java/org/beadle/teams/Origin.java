package org.beadle.teams;

import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Address;

/**
 * Where an activity comes from.
 *
 * @param id Teams' id of it; for a message the message's own. Empty text where it names none
 * @param tenant the id of the tenant in which it was said, in small letters
 * @param serviceUrl where Teams takes calls for it, without a slash at its end; verified
 * @param conversation Teams' id, with {@code ;messageid=…} where it is a thread of a channel
 * @param team the id of the team that a channel is in
 * @param channel its id, which not every activity of a team names
 * @param name what people call the channel, the group chat or the person
 * @param from who said it
 * @param bot Teams' id of Beadle itself
 * @param at when, as Teams says; Beadle's own time where it says nothing
 */
record Origin(
    String id,
    String tenant,
    String serviceUrl,
    Reference.Kind kind,
    String conversation,
    Optional<String> team,
    Optional<String> channel,
    Optional<String> name,
    Named bot,
    Sender from,
    Instant at) {
  private static final String THREAD = ";messageid=";

  /** Something with an id, and what people call it. */
  record Named(String id, Optional<String> name) {}

  /**
   * Who said it.
   *
   * @param id Teams' id of the person ({@code 29:…}); empty text where it is nobody
   * @param object the Entra object id
   * @param tenant of whom the account is, where Teams says so
   */
  record Sender(String id, Optional<String> object, Optional<String> tenant) {
    /** The id by which the person is known, which is the same in all conversations. */
    String known() {
      return object.orElse(id);
    }
  }

  /** The same, one moment earlier: what comes with it counts as later. */
  Origin justBefore() {
    return new Origin(
        id,
        tenant,
        serviceUrl,
        kind,
        conversation,
        team,
        channel,
        name,
        bot,
        from,
        at.minusMillis(1));
  }

  boolean personal() {
    return kind == Reference.Kind.PERSONAL;
  }

  /** What addresses call the place; empty where Teams does not say whose conversation it is. */
  Optional<String> place() {
    String named =
        switch (kind) {
          case CHANNEL -> channel.orElseGet(this::whole);
          case GROUP -> whole();
          case PERSONAL -> from.known();
        };
    return Optional.of(named).filter(id -> !id.isEmpty());
  }

  /** The place as addresses call it. */
  Address address() {
    return new Address(TeamsChat.PLATFORM, tenant, place().orElse(""));
  }

  /** The conversation without its thread. */
  String whole() {
    int thread = conversation.indexOf(THREAD);
    return thread < 0 ? conversation : conversation.substring(0, thread);
  }

  /**
   * Where an answer is posted: in a channel in the thread of what was said, else beside it.
   *
   * @param root the message that begins the thread, where the conversation does not name it
   */
  Spot spot(String root) {
    Spot said = new Spot(serviceUrl, conversation);
    boolean threaded = conversation.contains(THREAD) || root.isEmpty();
    return kind == Reference.Kind.CHANNEL && !threaded ? said.thread(root) : said;
  }

  /** Where the whole conversation is, whose roster names its people. */
  Spot hall() {
    return new Spot(serviceUrl, whole());
  }

  /** The reference by which the place is posted to from now on. */
  Optional<Reference> reference() {
    return place()
        .map(
            known ->
                new Reference(
                    tenant,
                    known,
                    kind,
                    kind == Reference.Kind.CHANNEL ? known : whole(),
                    serviceUrl,
                    team,
                    Optional.of(from.id()).filter(user -> personal() && !user.isEmpty()),
                    name,
                    at));
  }
}
