package org.beadle.teams;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The activities of one message, as a receipt names them: {@code id}, {@code id id} where the
 * message had to be split, {@code root;id} where it stands in a thread.
 *
 * @param thread the activity that begins the thread in which it stands; empty outside of threads
 * @param parts ids of its activities in order, at least one
 */
record MessageRef(Optional<String> thread, List<String> parts) {
  private static final String THREAD = ";";
  private static final String PART = " ";

  MessageRef {
    parts = List.copyOf(parts);
  }

  static MessageRef read(String written) {
    int thread = written.indexOf(THREAD);
    List<String> parts = List.of(written.substring(thread + 1).split(PART));
    return new MessageRef(
        thread < 0 ? Optional.empty() : Optional.of(written.substring(0, thread)), parts);
  }

  /** The activity that begins the thread of a reply to this message. */
  String root() {
    return thread.orElse(parts.getFirst());
  }

  /** The same message, standing in these activities. */
  MessageRef in(List<String> activities) {
    return new MessageRef(thread, activities);
  }

  /** The same message with one more activity. */
  MessageRef and(String activity) {
    return in(Stream.concat(parts.stream(), Stream.of(activity)).toList());
  }

  /** As a receipt has it. */
  @Override
  public String toString() {
    return thread.map(root -> root + THREAD).orElse("")
        + parts.stream().collect(Collectors.joining(PART));
  }
}
