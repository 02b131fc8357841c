package org.beadle.chat;

import java.util.List;
import java.util.Optional;

/**
 * A part of a {@link Post}. All text is plain: adapters escape it, and nothing in it is mark-up.
 */
public sealed interface Block {

  /** A heading. */
  record Heading(String text) implements Block {}

  /** A paragraph; line breaks are kept. */
  record Text(String text) implements Block {}

  /** Pairs of a label and its value, such as "Due" and "30 September 2018". */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** One pair of {@link Facts}. */
  record Fact(String label, String value) {}

  /**
   * A table.
   *
   * @param caption what it shows, read out before it
   * @param rows each as long as {@code headings}
   */
  record Table(String caption, List<String> headings, List<List<String>> rows) implements Block {
    public Table {
      headings = List.copyOf(headings);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A picture.
   *
   * @param png its bytes
   * @param alternative what it shows, in words
   */
  record Image(byte[] png, String alternative) implements Block {}

  /** A row of buttons. */
  record Buttons(List<Button> buttons) implements Block {
    public Buttons {
      buttons = List.copyOf(buttons);
    }
  }

  /**
   * A button.
   *
   * @param label what stands on it, 75 characters at most
   * @param press what it says when pressed
   * @param style how it stands out
   * @param ask a question to put first, whose answer is added to the press's command after a space;
   *     empty where the press needs no words
   */
  record Button(String label, Press press, Style style, Optional<String> ask) {
    public static Button of(String label, Press press) {
      return new Button(label, press, Style.PLAIN, Optional.empty());
    }

    public static Button primary(String label, Press press) {
      return new Button(label, press, Style.PRIMARY, Optional.empty());
    }

    /** A button that asks for words first, such as a note. */
    public static Button asking(String label, Press press, String question) {
      return new Button(label, press, Style.PLAIN, Optional.of(question));
    }
  }

  /** How a button stands out. */
  enum Style {
    PLAIN,
    PRIMARY,
    DANGER
  }
}
