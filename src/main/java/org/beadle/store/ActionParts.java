package org.beadle.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beadle.board.Party;
import org.beadle.plan.Ref;
import org.jooq.Record;

/** What an action has several of, apart from milestones. */
record ActionParts(List<Ref> aliases, List<Ref> links, List<Party> contributors) {
  static final ActionParts NONE = new ActionParts(List.of(), List.of(), List.of());

  private static final int KIND = 1;
  private static final int POSITION = 2;
  private static final int TEXT = 3;
  private static final int PARTY = 4;

  /** By the actions' ids, from the rows of {@link ActionStatements#parts}. */
  static Map<Long, ActionParts> of(List<? extends Record> rows) {
    Map<Long, ActionParts> parts = new HashMap<>();
    rows.stream()
        .sorted(Comparator.comparing(row -> row.get(POSITION, Integer.class)))
        .forEach(
            row ->
                parts
                    .computeIfAbsent(row.get(0, Long.class), action -> empty())
                    .add(
                        row.get(KIND, String.class),
                        row.get(TEXT, String.class),
                        row.get(PARTY, Long.class)));
    parts.values().forEach(each -> Collections.sort(each.links));
    return parts;
  }

  static ActionParts of(Map<Long, ActionParts> parts, long action) {
    return parts.getOrDefault(action, NONE);
  }

  private static ActionParts empty() {
    return new ActionParts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  private void add(String part, String text, long party) {
    switch (part) {
      case "alias" -> Ref.parse(text).ifPresent(aliases::add);
      case "link" -> Ref.parse(text).ifPresent(links::add);
      case "contributor" -> contributors.add(new Party(Code.read(Party.Kind.class, text), party));
      default -> throw new IllegalStateException("No part of an action is called " + part + ".");
    }
  }
}
