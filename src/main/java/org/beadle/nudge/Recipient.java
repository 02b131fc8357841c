package org.beadle.nudge;

/** Who is told: a person, the same over all boards, or a channel of one board. */
public sealed interface Recipient {

  /** Reads what {@link #text()} wrote. */
  static Recipient of(String text) {
    int colon = text.indexOf(':');
    long id = Long.parseLong(text, colon + 1, text.length(), 10);
    return text.startsWith("person:") ? new Person(id) : new Channel(id);
  }

  /** A person, by the id that is the same over all boards. */
  record Person(long id) implements Recipient {
    @Override
    public String text() {
      return "person:" + id;
    }
  }

  /** A channel of the board, by its id. */
  record Channel(long id) implements Recipient {
    @Override
    public String text() {
      return "channel:" + id;
    }
  }

  /** The recipient as a {@link NudgeKey} names it, such as {@code person:123}. */
  String text();
}
