package org.beadle.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a YAML file into values with their paths. Every value is kept as the text that it is. */
final class SettingsFile {
  private final List<Written> written = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Reads {@code file}; one that does not exist sets nothing. */
  SettingsFile(Path file) {
    if (Files.exists(file)) read(file);
  }

  List<Written> written() {
    return List.copyOf(written);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void read(Path file) {
    try {
      new Compose(LoadSettings.builder().setLabel(file.toString()).build())
          .composeString(Files.readString(file))
          .ifPresent(root -> section("", root));
    } catch (MarkedYamlEngineException broken) {
      problems.add(
          new Problem(file.toString(), lineOf(broken.getProblemMark()), broken.getProblem()));
    } catch (YamlEngineException | IOException unreadable) {
      problems.add(
          new Problem(file.toString(), "", "it can't be read: " + unreadable.getMessage()));
    }
  }

  private void section(String path, Node node) {
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(tuple -> entry(path, tuple));
    } else if (node instanceof ScalarNode scalar) {
      scalar(path, scalar);
    } else {
      problems.add(new Problem(path, lineOf(node), "one value is wanted here, not a list"));
    }
  }

  private void entry(String path, NodeTuple tuple) {
    if (tuple.getKeyNode() instanceof ScalarNode key) {
      String name = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
      if (written.stream().anyMatch(earlier -> earlier.path().equals(name))) {
        problems.add(new Problem(name, lineOf(key), "it is set twice"));
      }
      section(name, tuple.getValueNode());
    } else {
      problems.add(
          new Problem(path, lineOf(tuple.getKeyNode()), "a name is wanted before the colon"));
    }
  }

  private void scalar(String path, ScalarNode scalar) {
    String text = scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue().strip();
    if (path.isEmpty() && !text.isEmpty()) {
      problems.add(
          new Problem("the file", lineOf(scalar), "sections such as \"http:\" are wanted"));
    } else if (!path.isEmpty()) {
      written.add(new Written(path, text, lineOf(scalar)));
    }
  }

  private static String lineOf(Node node) {
    return lineOf(node.getStartMark());
  }

  private static String lineOf(Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark) {
    return mark.map(found -> "line " + (found.getLine() + 1)).orElse("");
  }
}
