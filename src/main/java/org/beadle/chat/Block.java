package org.beadle.chat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

  /**
   * A file that comes with the message, such as a draft letter or an entry for a calendar.
   *
   * @param name under which it is saved, with its ending; signs that machines refuse in names
   *     become spaces
   * @param mediaType with its parameters where they matter, such as {@code text/calendar;
   *     method=REQUEST; charset=UTF-8}, which mail programs show as an invitation
   * @param content 5 MB at most, since mail servers refuse large letters
   * @param description what it is, in words
   */
  record File(String name, String mediaType, byte[] content, String description) implements Block {
    /** The most bytes of a file. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\p{Cf}/\\\\:*?\"<>|]+");
    private static final Pattern TYPE =
        Pattern.compile("[\\w.+-]+/[\\w.+-]+(; *[\\w-]+=[\\w.+-]+)*");

    /**
     * @throws IllegalArgumentException where the content is too large or the type is none
     */
    public File {
      name = REFUSED.matcher(name).replaceAll(" ").strip();
      if (name.isEmpty()) name = "file";
      if (content.length > LARGEST)
        throw new IllegalArgumentException("A file of a message has " + LARGEST + " bytes at most");
      if (!TYPE.matcher(mediaType).matches())
        throw new IllegalArgumentException("No media type: " + mediaType);
    }

    /** "Draft letter.docx, a letter to the police": for where it can't be opened. */
    public String words() {
      return description.isBlank() ? name : name + ", " + description;
    }
  }

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

  /** Lines of text with a choice beside each, such as the seats of a register. */
  record Choices(List<Choice> choices) implements Block {
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /**
   * One line of {@link Choices}.
   *
   * @param text what is chosen for; one line
   * @param options few, with labels that differ
   * @param chosen what holds now: an option's label, or other words; empty where nothing does
   */
  record Choice(String text, List<Option> options, Optional<String> chosen) {
    public Choice {
      options = List.copyOf(options);
    }

    /** "Police: Present", for where nothing can be chosen. */
    public String words() {
      return chosen.map(now -> text + ": " + now).orElse(text);
    }

    /**
     * The line where the chosen option is marked: what holds is in it only if no option says it.
     */
    public String line() {
      return options.stream().anyMatch(this::isChosen) ? text : words();
    }

    /** Whether an option, one of these, is what holds now. */
    public boolean isChosen(Option option) {
      return chosen.filter(option.label()::equals).isPresent();
    }
  }

  /**
   * One option of a {@link Choice}. To pick it is to press a button.
   *
   * @param label what it is called, 75 characters at most
   * @param press what it says when picked
   * @param ask a question to put first, as a {@link Button} does
   */
  record Option(String label, Press press, Optional<String> ask) {
    public static Option of(String label, Press press) {
      return new Option(label, press, Optional.empty());
    }

    /** An option that asks for words first, such as who comes in somebody's place. */
    public static Option asking(String label, Press press, String question) {
      return new Option(label, press, Optional.of(question));
    }

    /** The button that does the same. */
    public Button button() {
      return new Button(label, press, Style.PLAIN, ask);
    }
  }

  /** How a button stands out. */
  enum Style {
    PLAIN,
    PRIMARY,
    DANGER
  }
}
