package org.beadle.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.chat.Post;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.NudgeKey;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Recipient;
import org.beadle.nudge.Snapshot;
import org.beadle.store.Channel;
import org.beadle.store.Records;
import org.beadle.wording.DetourWords;
import org.beadle.wording.Medium;

/** Queues what a sweep found due: to each recipient, or in a channel for who can't be reached. */
final class Dispatch {
  private final Records records;
  private final Addresses addresses;
  private final CalendarLetters calendars;
  private final Instant now;
  private final Queue queue;
  private final Set<NudgeKey> together = new HashSet<>();
  private final NudgePosts posts;

  Dispatch(Records records, Addresses addresses, CalendarLetters calendars, Instant now) {
    this.records = records;
    this.addresses = addresses;
    this.calendars = calendars;
    this.now = now;
    this.queue = new Queue(addresses);
    this.posts = new NudgePosts(records, new DigestFacts(records), together);
  }

  /**
   * Queues messages, and tells board managers whom Beadle can write to nowhere.
   *
   * @param snapshots of each board that has one among them
   * @return what was queued by it
   */
  List<Planned> queue(List<Planned> planned, Map<Long, Snapshot> snapshots) {
    for (Planned each : planned)
      if (!isUnreachable(snapshots.get(each.board()).roster().board(), each))
        together.addAll(each.keys());
    List<Planned> queued = new ArrayList<>();
    for (Planned each : planned)
      if (put(snapshots.get(each.board()), each, planned)) queued.add(each);
    snapshots.values().forEach(snapshot -> tellOfTheUnreachable(snapshot, planned));
    return queued;
  }

  private boolean put(Snapshot snapshot, Planned message, List<Planned> planned) {
    return message.recipient() instanceof Recipient.Person(long person)
            && isUnreachable(snapshot.roster().board(), message)
        ? detour(snapshot, message, person, planned)
        : put(snapshot, message);
  }

  private boolean isUnreachable(Board board, Planned message) {
    return addresses.of(records, board, message.recipient()).isEmpty();
  }

  private boolean put(Snapshot snapshot, Planned message) {
    Post post = posts.of(snapshot, message, medium(snapshot, message));
    if (!queue.put(records, snapshot, message, post, now)) return false;
    calendars.queue(records, snapshot, message, now);
    return true;
  }

  private Medium medium(Snapshot snapshot, Planned message) {
    return addresses
        .of(records, snapshot.roster().board(), message.recipient())
        .filter(address -> address.platform().equals(House.EMAIL))
        .map(address -> Medium.LETTER)
        .orElse(Medium.CHAT);
  }

  private boolean detour(Snapshot snapshot, Planned message, long person, List<Planned> planned) {
    Optional<Member> member = snapshot.roster().memberOf(person);
    if (member.isEmpty()) return put(snapshot, message);
    Detouring.Parted parted =
        new Detouring(addresses).part(records, snapshot, message, person, planned);
    boolean untold = parted.untold().map(rest -> put(snapshot, rest)).orElse(false);
    boolean told =
        parted
            .told()
            .map(part -> put(snapshot, part, member.get(), parted.to().orElseThrow()))
            .orElse(false);
    return untold || told;
  }

  private boolean put(Snapshot snapshot, Planned part, Member member, Channel channel) {
    Post post = DetourWords.post(snapshot.roster(), part, member);
    return queue.put(records, snapshot, part, post, channel.address(), now);
  }

  /** Of places that were closed they were told when that happened. */
  private void tellOfTheUnreachable(Snapshot snapshot, List<Planned> planned) {
    Roster roster = snapshot.roster();
    Map<Member, List<Nudge>> unsaid = new LinkedHashMap<>();
    for (Planned each : planned)
      if (each.board() == roster.board().id()
          && each.recipient() instanceof Recipient.Person(long person)
          && isUnreachable(roster.board(), each)
          && !addresses.isShutOut(records, roster.board(), person))
        roster.memberOf(person).ifPresent(member -> unsaid.put(member, each.nudges()));
    if (!unsaid.isEmpty())
      new ManagerNotices(addresses).unreachable(records, roster.board(), unsaid, now);
  }
}
