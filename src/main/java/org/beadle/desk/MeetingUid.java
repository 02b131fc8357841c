package org.beadle.desk;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.board.Board;

/** How calendars name a meeting for good: its id at its board. */
final class MeetingUid {
  private static final Pattern SHAPE = Pattern.compile("meeting-([0-9]{1,19})@[a-z0-9-]{1,60}");

  private MeetingUid() {}

  static String of(Board board, long meeting) {
    return "meeting-" + meeting + "@" + board.slug();
  }

  /** The meeting's id; empty where {@code uid} names none of ours. */
  static OptionalLong meeting(String uid) {
    Matcher matcher = SHAPE.matcher(uid);
    if (!matcher.matches()) return OptionalLong.empty();
    try {
      return OptionalLong.of(Long.parseLong(matcher.group(1)));
    } catch (NumberFormatException tooLong) {
      return OptionalLong.empty();
    }
  }
}
