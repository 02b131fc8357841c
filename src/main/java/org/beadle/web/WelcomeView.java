package org.beadle.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beadle.desk.Founding;
import org.beadle.desk.Founding.Field;

/**
 * What the set-up page shows.
 *
 * @param faults what is wrong with the fields of the form before it
 */
public record WelcomeView(String token, Founding.Form form, Map<Field, List<String>> faults) {
  /** The form before anything is filled in. */
  static final Founding.Form BLANK =
      new Founding.Form(false, "", "ENGLAND", "Europe/London", "", "", Optional.empty());

  /** The form after a file that was too large to be read along with it. */
  static final Founding.Form FROM_FILE =
      new Founding.Form(true, "", BLANK.nation(), BLANK.zone(), "", "", Optional.empty());

  /** The nations to choose from, by the value that the form sends. */
  public static final Map<String, String> NATIONS =
      new TreeMap<>(
          Map.of(
              "ENGLAND", "England",
              "WALES", "Wales",
              "SCOTLAND", "Scotland",
              "NORTHERN_IRELAND", "Northern Ireland"));

  /** A field's name in the form. */
  public static String name(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  /** A field's name on the page. */
  public static String label(Field field) {
    return switch (field) {
      case BOARD -> "Name of the board";
      case NATION -> "Nation";
      case ZONE -> "Time zone";
      case FILE -> "Board file";
      case MANAGER -> "Your name or post";
      case EMAIL -> "Your e-mail address";
    };
  }

  /** What is filled in, for typing on. */
  public String value(Field field) {
    return switch (field) {
      case BOARD -> form.board();
      case NATION -> form.nation();
      case ZONE -> form.zone();
      case MANAGER -> form.manager();
      case EMAIL -> form.email();
      case FILE -> "";
    };
  }

  public boolean wrong(Field field) {
    return faults.containsKey(field);
  }

  public List<String> faultsOf(Field field) {
    return faults.getOrDefault(field, List.of());
  }

  /** The fields with faults, in the order of the page. */
  public List<Field> wrongFields() {
    return Arrays.stream(Field.values()).filter(this::wrong).toList();
  }

  /** The ids of what explains a field: its hint, and its faults where there are some. */
  public String explained(Field field) {
    String hint = name(field) + "-hint";
    return wrong(field) ? hint + " " + name(field) + "-faults" : hint;
  }
}
