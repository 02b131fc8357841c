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
    PRIORITY("priority"),
    TITLE("title"),
    OUTCOME("outcome"),
    LEAD("lead"),
    TIMESCALE("timescale"),
    LINKS("links"),
    STATUS("status"),
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
