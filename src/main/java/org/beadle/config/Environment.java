package org.beadle.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The environment variables that set something, and those that a file names. */
record Environment(Map<String, String> variables) {
  private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  Environment {
    variables = Map.copyOf(variables);
  }

  /** The values that variables set by the settings' own names. */
  Stream<Written> written(List<Setting<?>> declared) {
    return declared.stream()
        .filter(setting -> !variables.getOrDefault(setting.variable(), "").isBlank())
        .map(
            setting ->
                new Written(
                    setting.path(), variables.get(setting.variable()).strip(), setting.variable()));
  }

  /**
   * Variables that begin as those of a section do and belong to no setting. Others that begin with
   * BEADLE_ are left alone: a cluster may set some of its own for a service of that name.
   */
  Stream<Problem> unknown(List<Setting<?>> declared) {
    List<String> known = declared.stream().map(Setting::variable).toList();
    List<String> sections = declared.stream().map(Environment::section).distinct().toList();
    return variables.keySet().stream()
        .filter(name -> sections.stream().anyMatch(name::startsWith) && !known.contains(name))
        .sorted()
        .map(name -> new Problem(name, "", unknownVariable(name, known)));
  }

  private static String section(Setting<?> setting) {
    String first = setting.path().substring(0, setting.path().indexOf('.') + 1);
    return "BEADLE_" + first.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }

  private static String unknownVariable(String name, List<String> known) {
    return "no setting has this environment variable" + DidYouMean.among(known, name);
  }

  /** Puts the variables that {@code value} names in; a problem for each that is not set. */
  Filled fill(Written value) {
    List<Problem> problems = new ArrayList<>();
    Matcher named = NAMED.matcher(value.text());
    String text =
        named.replaceAll(found -> Matcher.quoteReplacement(look(found.group(1), value, problems)));
    return new Filled(new Written(value.path(), text.strip(), value.where()), problems);
  }

  private String look(String name, Written value, List<Problem> problems) {
    return Optional.ofNullable(variables.get(name))
        .orElseGet(
            () -> {
              problems.add(value.problem("the environment variable " + name + " is not set"));
              return "";
            });
  }

  /** A value after its variables were put in. */
  record Filled(Written value, List<Problem> problems) {}
}
