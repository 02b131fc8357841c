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
 * @param listed tables that only this kind of file wants shown before the others
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
    List<Listed> listed,
    List<Assumed> assumed) {
  public ImportFacts {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    missing = List.copyOf(missing);
    headings = List.copyOf(headings);
    proposed = List.copyOf(proposed);
    differing = List.copyOf(differing);
    listed = List.copyOf(listed);
    assumed = List.copyOf(assumed);
  }

  /** What the file is a table of. */
  public enum Kind {
    PLAN("action", "actions"),
    ATTENDANCE("meeting", "meetings"),
    DIARY("meeting", "meetings"),
    REGISTER("entry", "entries"),
    PROGRAMME("agenda item", "agenda items");

    private final String one;
    private final String many;

    Kind(String one, String many) {
      this.one = one;
      this.many = many;
    }

    /** Whether a file of this kind may leave things in doubt that are not imported yet. */
    boolean mayWait() {
      return this == DIARY || this == REGISTER || this == PROGRAMME;
    }

    /** Such as {@code 12 meetings}. */
    public String count(long number) {
      return Count.of(number, one, many);
    }
  }

  /**
   * A new action, meeting, entry of a register or agenda item.
   *
   * @param name the action's ref, or the meeting's group
   * @param what the action's title, how many came, the meeting's time and place, the mark or the
   *     item
   * @param who the action's lead in the file's words, or whose mark it is; empty for others
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

  /** A table with its headings. */
  public record Listed(String caption, List<String> headings, List<List<String>> rows) {
    public Listed {
      headings = List.copyOf(headings);
      rows = List.copyOf(rows);
    }
  }

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
