package org.beadle.store;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.plan.Ref;

/** Numbers a new action of a priority: {@code 2.11} after {@code 2.10} and {@code 2.9a}. */
final class NextRef {
  private static final Pattern NUMBER = Pattern.compile("(\\d+)\\.(\\d+)\\D*");

  private NextRef() {}

  static Ref of(int priority, Set<Ref> used) {
    int highest = used.stream().mapToInt(ref -> numberWithin(priority, ref)).max().orElse(0);
    return ActionReading.ref(priority + "." + (highest + 1));
  }

  private static int numberWithin(int priority, Ref ref) {
    Matcher matcher = NUMBER.matcher(ref.toString());
    boolean ours = matcher.matches() && Integer.parseInt(matcher.group(1)) == priority;
    return ours ? Integer.parseInt(matcher.group(2)) : 0;
  }
}
