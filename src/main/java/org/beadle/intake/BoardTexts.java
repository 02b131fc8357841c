package org.beadle.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Looks at every text of a board's file, keys too, before anything is made of it. */
final class BoardTexts {
  private final String file;
  private final Function<String, Optional<String>> objection;
  private final List<Fault> faults = new ArrayList<>();

  /** An entry may be used again under another, or even under itself. */
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private BoardTexts(String file, Function<String, Optional<String>> objection) {
    this.file = file;
    this.objection = objection;
  }

  /** A fault for each text to which there is an objection, in the order of the file. */
  static List<Fault> faults(String file, Node root, Function<String, Optional<String>> objection) {
    BoardTexts texts = new BoardTexts(file, objection);
    texts.look(root);
    return texts.faults;
  }

  private void look(Node node) {
    if (!seen.add(node)) return;
    if (node instanceof ScalarNode scalar) check(scalar);
    if (node instanceof SequenceNode list) list.getValue().forEach(this::look);
    if (node instanceof MappingNode entry) entry.getValue().forEach(this::look);
  }

  private void look(NodeTuple tuple) {
    look(tuple.getKeyNode());
    look(tuple.getValueNode());
  }

  private void check(ScalarNode scalar) {
    String line = scalar.getStartMark().map(mark -> "line " + (mark.getLine() + 1)).orElse("");
    objection
        .apply(scalar.getValue())
        .ifPresent(reason -> faults.add(new Fault(new Place(file, line, ""), reason)));
  }
}
