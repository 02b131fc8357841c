package org.beadle.plan;

import java.util.Collection;
import java.util.Comparator;

/** A colour and its word, always shown together. Declared in the order from worst to best. */
public enum Rag {
  RED("Red", "late"),
  AMBER("Amber", "at risk"),
  GREEN("Green", "on track"),
  GREY("Grey", "not started or no date"),
  BLUE("Blue", "complete");

  private final String word;
  private final String meaning;

  Rag(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  public String word() {
    return word;
  }

  public String meaning() {
    return meaning;
  }

  /** The worse of two colours. */
  public Rag worse(Rag other) {
    return ordinal() <= other.ordinal() ? this : other;
  }

  /** The worst of {@code colours}; Grey where there are none. */
  public static Rag worst(Collection<Rag> colours) {
    return colours.stream().min(Comparator.naturalOrder()).orElse(GREY);
  }
}
