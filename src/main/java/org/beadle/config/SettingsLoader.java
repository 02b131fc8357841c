package org.beadle.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the settings from a file and the environment, and finds all that is wrong with them. */
final class SettingsLoader {
  private final Map<String, Setting<?>> declared;
  private final List<Retired> retired;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  SettingsLoader(List<Setting<?>> declared, List<Retired> retired) {
    this.declared =
        declared.stream()
            .collect(
                Collectors.toMap(
                    Setting::path, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    this.retired = List.copyOf(retired);
  }

  Loaded load(Path home, Path file, Map<String, String> variables) {
    readFile(new SettingsFile(file), new Environment(variables));
    readEnvironment(new Environment(variables));
    Settings settings = Settings.of(new Values(values), home);
    settings.problems().filter(this::isNew).toList().forEach(problems::add);
    return problems.isEmpty() ? new Loaded.Ready(settings) : new Loaded.Refused(problems);
  }

  private void readFile(SettingsFile file, Environment environment) {
    problems.addAll(file.problems());
    for (Written each : file.written()) {
      Environment.Filled filled = environment.fill(each);
      if (!known(each)) continue;
      problems.addAll(filled.problems());
      if (filled.problems().isEmpty()) keep(filled.value());
    }
  }

  private void readEnvironment(Environment environment) {
    List<Setting<?>> all = List.copyOf(declared.values());
    environment.written(all).forEach(this::keep);
    environment.unknown(all).forEach(problems::add);
  }

  private void keep(Written written) {
    if (written.text().isEmpty()) return;
    try {
      values.put(written.path(), declared.get(written.path()).read().apply(written.text()));
    } catch (IllegalArgumentException refused) {
      problems.add(written.problem(refused.getMessage()));
    }
  }

  private boolean known(Written written) {
    if (declared.containsKey(written.path())) return true;
    problems.add(written.problem(retiredAdvice(written).orElseGet(() -> unknown(written.path()))));
    return false;
  }

  private Optional<String> retiredAdvice(Written written) {
    return retired.stream()
        .filter(each -> each.covers(written.path()))
        .map(each -> "it is no longer a setting: " + each.advice())
        .findFirst();
  }

  private String unknown(String path) {
    if (declared.keySet().stream().anyMatch(each -> each.startsWith(path + "."))) {
      return "it is a section; write its settings below it, further to the right";
    }
    return "there is no such setting" + DidYouMean.among(List.copyOf(declared.keySet()), path);
  }

  /** A setting that can't be read is not also reported as missing. */
  private boolean isNew(Problem problem) {
    return problems.stream().noneMatch(earlier -> earlier.path().equals(problem.path()));
  }
}
