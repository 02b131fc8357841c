package org.beadle.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Policies;
import org.beadle.chat.Address;
import org.beadle.chat.Post;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.NudgeKey;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Recipient;
import org.beadle.nudge.Snapshot;
import org.beadle.plan.Action;
import org.beadle.store.DigestWindow;
import org.beadle.store.NewDelivery;
import org.beadle.store.Records;

/** Puts what was planned into the delivery queue, once for each nudge's key. */
final class Queue {
  static final String UNREACHABLE =
      "Beadle can write to this member nowhere yet; what still counts is said once it can";

  /** Where a message is addressed that can be sent nowhere. */
  static final Address NOWHERE = new Address("", "", "");

  private final Addresses addresses;

  Queue(Addresses addresses) {
    this.addresses = addresses;
  }

  /**
   * Queues {@code post} for what was planned, and remembers its nudges as decided on; false, and
   * nothing is done, where it was queued before.
   */
  boolean put(Records records, Snapshot snapshot, Planned planned, Post post, Instant now) {
    Board board = snapshot.roster().board();
    Address to = addresses.of(records, board, planned.recipient()).orElse(NOWHERE);
    return put(records, snapshot, planned, post, to, now);
  }

  /** As above, to a place that is not the recipient's own. */
  boolean put(
      Records records, Snapshot snapshot, Planned planned, Post post, Address to, Instant now) {
    Board board = snapshot.roster().board();
    NewDelivery wanted =
        new NewDelivery(
            records.nextId(),
            board.id(),
            uniqueKey(planned),
            kind(planned.kind()),
            to,
            person(planned.recipient()),
            planned.day(),
            post,
            now,
            now,
            Optional.empty(),
            threadOf(snapshot, planned, post));
    if (!put(records, wanted)) return false;
    planned
        .told(Nudge.WeeklyDigest.class)
        .forEach(digest -> records.digests().put(window(digest, wanted)));
    planned.keys().forEach(nudge -> records.nudges().remember(nudge, wanted.id(), now));
    return true;
  }

  /**
   * Queues a message, or keeps it among the refused ones where it is addressed {@link #NOWHERE};
   * false, and nothing is done, where it was queued before.
   */
  static boolean put(Records records, NewDelivery wanted) {
    if (!records.deliveries().enqueue(wanted)) return false;
    if (wanted.to().equals(NOWHERE)) records.deliveries().refused(wanted.id(), UNREACHABLE);
    return true;
  }

  /** In a channel, and where the board wants it, the action in whose thread the message goes. */
  private static OptionalLong threadOf(Snapshot snapshot, Planned planned, Post post) {
    if (post.audience() != Post.Audience.CHANNEL) return OptionalLong.empty();
    return planned.action().stream()
        .filter(action -> snapshot.policiesOf(action).get(Policies.ACTION_THREADS))
        .mapToLong(Action::id)
        .findFirst();
  }

  /** What a digest told stays known, with the delivery that carries it. */
  private static DigestWindow window(Nudge.WeeklyDigest digest, NewDelivery carrier) {
    return new DigestWindow(
        carrier.board(),
        digest.audience().text(),
        digest.week().from(),
        digest.week().until(),
        OptionalLong.of(carrier.id()),
        carrier.post().summary());
  }

  /**
   * The nudges that a message tells name it; the first of them is enough, since each is told once.
   */
  private static String uniqueKey(Planned planned) {
    return uniqueKey(planned.nudges().getFirst().key());
  }

  /** A nudge's key as one text. */
  static String uniqueKey(NudgeKey nudge) {
    return String.join(
        "/",
        List.of(
            Long.toString(nudge.board()),
            nudge.rule(),
            Long.toString(nudge.record()),
            nudge.occurrence(),
            nudge.recipient()));
  }

  private static NewDelivery.Kind kind(Planned.Kind kind) {
    return switch (kind) {
      case PERSONAL -> NewDelivery.Kind.PERSONAL;
      case ESCALATION -> NewDelivery.Kind.ESCALATION;
      case DIGEST -> NewDelivery.Kind.DIGEST;
    };
  }

  private static OptionalLong person(Recipient recipient) {
    return switch (recipient) {
      case Recipient.Person(long id) -> OptionalLong.of(id);
      case Recipient.Channel channel -> OptionalLong.empty();
    };
  }
}
