package org.beadle.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Policies;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.wording.Refusal;
import org.beadle.wording.Refusals;

/**
 * A member who said something, on the board that it is about.
 *
 * @param reader what may be shown where the answer goes
 * @param today the board's own date
 */
record Caller(
    Member member,
    Roster roster,
    Policies policies,
    Reader reader,
    Instant now,
    LocalDate today,
    Incoming incoming) {

  Board board() {
    return roster.board();
  }

  /** The id of the record that a pressed button was made for; empty where there is none. */
  Optional<Long> pressed() {
    return incoming.press().flatMap(Press::about);
  }

  /** What was said or pressed, as words. */
  String words() {
    return incoming.press().map(Press::command).orElse(incoming.text());
  }

  Post refused(Refusal why) {
    return Refusals.post(board().id(), ofMentioned(why));
  }

  /** A mention that means nobody here is refused by what people read of it. */
  private Refusal ofMentioned(Refusal why) {
    return why instanceof Refusal.NoSuchName none
        ? Optional.ofNullable(incoming.mentioned().names().get(none.name()))
            .<Refusal>map(Refusal.NoSuchAccount::new)
            .orElse(why)
        : why;
  }
}
