package org.beadle.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beadle.board.Party;
import org.beadle.plan.Ref;
import org.jooq.Record5;
import org.jooq.Result;

/** What an action has several of, apart from milestones. */
record ActionParts(List<Ref> aliases, List<Ref> links, List<Party> contributors) {
  static final ActionParts NONE = new ActionParts(List.of(), List.of(), List.of());

  static Map<Long, ActionParts> of(Result<Record5<Long, String, Integer, String, Long>> rows) {
    Map<Long, ActionParts> parts = new HashMap<>();
    rows.sort(Comparator.comparing(Record5::value3));
    for (var row : rows)
      parts
          .computeIfAbsent(row.value1(), action -> empty())
          .add(row.value2(), row.value4(), row.value5());
    parts.values().forEach(each -> Collections.sort(each.links));
    return parts;
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
