package org.beadle.intake;

/**
 * One field of an action, from what to what.
 *
 * @param before in words; empty where there was nothing
 * @param after in words; empty where the plan has nothing
 */
public record FieldChange(Field field, String before, String after) {

  /** What a plan says of an action. */
  public enum Field {
    REF("ref"),
    PRIORITY("priority"),
    TITLE("title"),
    OUTCOME("outcome"),
    LEAD("lead"),
    TIMESCALE("timescale"),
    LINKS("links"),
    STATUS("status"),
    /** What is kept of the plan's words, where the action's own status stays. */
    STATUS_WORDS("status in the file"),
    NOTE("progress note");

    private final String word;

    Field(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
