package org.beadle.wording;

import java.util.List;

/**
 * What importing a file does to the record, in the words of the file and the record.
 *
 * @param file the file's name
 * @param added what the record has not got
 * @param changed what the file says otherwise, a field each
 * @param unchanged how many stand in the record as the file says
 * @param missing what the record has and the file leaves out
 * @param headings priorities that are new or have a new title, and what the file calls them
 * @param proposed groups, agencies and posts that the board has not got
 * @param differing percentages that are not the rounded ones
 * @param assumed everything in doubt, in the order of the file
 */
public record ImportFacts(
    String file,
    Kind kind,
    List<Added> added,
    List<Altered> changed,
    int unchanged,
    List<String> missing,
    List<String> headings,
    List<Proposed> proposed,
    List<String> differing,
    List<Assumed> assumed) {
  public ImportFacts {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    missing = List.copyOf(missing);
    headings = List.copyOf(headings);
    proposed = List.copyOf(proposed);
    differing = List.copyOf(differing);
    assumed = List.copyOf(assumed);
  }

  /** What the file is a table of. */
  public enum Kind {
    PLAN("action", "actions"),
    ATTENDANCE("meeting", "meetings");

    private final String one;
    private final String many;

    Kind(String one, String many) {
      this.one = one;
      this.many = many;
    }

    String count(long number) {
      return Count.of(number, one, many);
    }
  }

  /**
   * A new action or meeting.
   *
   * @param name the action's ref, or the meeting's group
   * @param what the action's title, or how many came
   * @param who the action's lead in the file's words; empty for a meeting
   * @param when the action's timescale in the file's words, or the meeting's day
   */
  public record Added(String name, String what, String who, String when) {}

  /**
   * A field that changes.
   *
   * @param name the action's ref, or the meeting's group and day
   */
  public record Altered(String name, String field, String before, String after) {}

  /**
   * A party to be made.
   *
   * @param kind such as {@code group}
   * @param near names that look like it, of those that the board has
   */
  public record Proposed(String kind, String name, List<String> near) {}

  /**
   * Something in doubt.
   *
   * @param where row and column
   * @param words what the file says there
   * @param made what was made of it; a whole sentence
   */
  public record Assumed(String where, String words, String made) {}

  /** Whether importing changes nothing, unless what the file leaves out is to be taken out. */
  public boolean changesNothing() {
    return added.isEmpty() && changed.isEmpty() && headings.isEmpty();
  }
}
