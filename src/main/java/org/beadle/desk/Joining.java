package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.ChangeSaid;
import org.beadle.wording.Changed;
import org.beadle.wording.Refusal;
import org.beadle.wording.Refusals;

/** Joins a platform's user to a member by a code that the board manager handed out. */
public final class Joining {
  /** How long a code is good. */
  public static final Duration CODE_LASTS = Duration.ofDays(14);

  private final Store store;
  private final InstantSource clock;

  public Joining(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Makes a code for {@code member}, to be handed to that person only. */
  public String code(long member) {
    Secret code = Secret.code();
    Instant expires = clock.instant().plus(CODE_LASTS);
    store.change(records -> records.people().credentials().issueCode(member, code.hash(), expires));
    return code.text();
  }

  Post join(Incoming incoming, String typed) {
    return store.write(records -> join(records, incoming, typed));
  }

  private Post join(Records records, Incoming incoming, String typed) {
    Instant now = clock.instant();
    OptionalLong member = records.people().credentials().useCode(Secret.typed(typed).hash(), now);
    if (member.isEmpty()) return Refusals.post(0, new Refusal.BadCode());
    Roster roster = records.boards().rosterWith(member.getAsLong()).orElseThrow();
    Member joined = roster.member(member.getAsLong()).orElseThrow();
    Incoming.User user = incoming.user();
    records
        .people()
        .identify(joined.person(), incoming.from().platform(), user.workspace(), user.id(), now);
    return ChangeSaid.post(
        new Changed.Joined(joined.name(), roster.board().name()),
        roster.board(),
        OptionalLong.empty());
  }
}
