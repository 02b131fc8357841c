package org.beadle.web;

/**
 * A place of the local chat that messages stand in.
 *
 * @param id {@code board}, {@code group-} and the group's id, {@code agency-} and the agency's, or
 *     {@code direct-} and that of the person who is alone with Beadle
 * @param name what people call it
 * @param confidential whether it belongs to a confidential group
 */
public record Place(String id, String name, Kind kind, boolean confidential) {
  /** Stands in an address for the place where the visitor and Beadle talk alone. */
  static final String OWN = "direct";

  /** What a place is for; the page lists them in this order. */
  public enum Kind {
    BOARD("Board"),
    GROUP("Groups"),
    AGENCY("Agencies"),
    DIRECT("Direct messages");

    private final String heading;

    Kind(String heading) {
      this.heading = heading;
    }

    /** What stands above such places in the list of channels. */
    public String heading() {
      return heading;
    }
  }

  public boolean direct() {
    return kind == Kind.DIRECT;
  }
}
