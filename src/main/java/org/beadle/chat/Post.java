package org.beadle.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A message as plain data, which each adapter renders in its platform's way.
 *
 * @param summary the whole message in a sentence, for notifications and screen readers
 * @param blocks what is shown, from top to bottom
 * @param audience who sees it where it answers a person in a channel
 * @param about the id of the action or meeting that it shows, so that it can be brought up to date;
 *     empty for others
 */
public record Post(String summary, List<Block> blocks, Audience audience, Optional<Long> about) {
  public Post {
    blocks = List.copyOf(blocks);
  }

  /** Who sees an answer. */
  public enum Audience {
    /** Only the person who asked, where the platform can show something to one of many. */
    ASKER,
    /**
     * Only the person who asked, on every platform: it holds a secret. Where others would see it
     * too, it is not shown.
     */
    ASKER_ALONE,
    /** All in the channel. */
    CHANNEL,
    /**
     * All in a place that is not the board's own, where others may be who have no part in it. A
     * platform that can show something to one of many shows it to the person who asked alone,
     * unless the question stood there for all to read.
     */
    ELSEWHERE;

    /** Whether all who are in the place may see it. */
    public boolean isAll() {
      return this == CHANNEL || this == ELSEWHERE;
    }
  }

  /** A message for the asker that is about no record in particular. */
  public static Post of(String summary, List<Block> blocks) {
    return new Post(summary, blocks, Audience.ASKER, Optional.empty());
  }

  /** One sentence. */
  public static Post text(String sentence) {
    return of(sentence, List.of(new Block.Text(sentence)));
  }

  /** Its blocks of one kind, from top to bottom. */
  public <B extends Block> Stream<B> each(Class<B> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Its buttons, from top to bottom; not what its choices offer. */
  public Stream<Block.Button> buttons() {
    return each(Block.Buttons.class).flatMap(row -> row.buttons().stream());
  }

  /** The same message with more below it. */
  public Post with(List<? extends Block> more) {
    List<Block> all = Stream.concat(blocks.stream(), more.stream()).toList();
    return new Post(summary, all, audience, about);
  }

  public Post toChannel() {
    return new Post(summary, blocks, Audience.CHANNEL, about);
  }

  /** For all where it was asked, which is not the board's own place. */
  public Post toElsewhere() {
    return new Post(summary, blocks, Audience.ELSEWHERE, about);
  }

  public Post toAskerAlone() {
    return new Post(summary, blocks, Audience.ASKER_ALONE, about);
  }

  public Post about(long record) {
    return new Post(summary, blocks, audience, Optional.of(record));
  }
}
