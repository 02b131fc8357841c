package org.beadle.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beadle.board.Board;
import org.beadle.board.Reader;
import org.beadle.chat.Address;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.store.Records;

/**
 * What the standing cards of a board's actions show, or should. Taken before an import, it tells
 * after it which of them are to be brought up to date.
 */
final class ActionsShown {
  private record Sort(long action, Reader reader, boolean channel) {}

  private final Records records;
  private final Moment moment;
  private final Map<Address, Reader> readers = new HashMap<>();
  private final Map<Sort, Optional<Post>> cards = new HashMap<>();

  private ActionsShown(Records records, Moment moment) {
    this.records = records;
    this.moment = moment;
  }

  /** The work, after which the cards of the board's actions are brought up to date. */
  static <T> Function<Records, T> refreshing(String slug, Instant now, Function<Records, T> work) {
    return records -> {
      Optional<Board> board = records.boards().bySlug(slug);
      Map<Receipt, Post> before = on(records, board, now);
      T outcome = work.apply(records);
      refresh(records, board, now, before);
      return outcome;
    };
  }

  /** Each card with its text; none where there is no board yet. */
  private static Map<Receipt, Post> on(Records records, Optional<Board> board, Instant now) {
    if (board.isEmpty()) return Map.of();
    ActionsShown shown = new ActionsShown(records, Moment.of(records, board.get(), now));
    Map<Receipt, Post> posts = new HashMap<>();
    records
        .cards()
        .ofActions(board.get().id())
        .forEach(
            (receipt, action) ->
                shown.card(action, receipt.address()).ifPresent(post -> posts.put(receipt, post)));
    return posts;
  }

  /** Queues a new text for each card that shows something else than it did before. */
  private static void refresh(
      Records records, Optional<Board> board, Instant now, Map<Receipt, Post> before) {
    if (board.isEmpty() || before.isEmpty()) return;
    Moment moment = Moment.of(records, board.get(), now);
    Map<Receipt, Long> actions = records.cards().ofActions(board.get().id());
    on(records, board, now)
        .forEach(
            (receipt, post) -> {
              if (!post.equals(before.get(receipt)))
                Refreshing.queue(records, moment, receipt, actions.get(receipt), post);
            });
  }

  /** Many cards of one action look the same. */
  private Optional<Post> card(long action, Address at) {
    Reader reader =
        readers.computeIfAbsent(at, address -> Refreshing.reader(records, moment, address));
    boolean channel = Refreshing.isChannel(records, at);
    return cards.computeIfAbsent(
        new Sort(action, reader, channel),
        sort ->
            Refreshing.card(new ActionOnCards(records, moment, action), sort.reader(), channel));
  }
}
