package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.plan.Rag;
import org.beadle.plan.Update;

/** The last updates of an action, a line each. */
final class UpdateLines {
  private UpdateLines() {}

  static final int SHOWN = 3;
  private static final int LONGEST_NOTE = 400;

  static List<String> of(ActionFacts facts) {
    List<String> lines =
        new ArrayList<>(facts.updates().stream().limit(SHOWN).map(UpdateLines::line).toList());
    if (isCut(facts.updates()))
      lines.add(
          "All of them, in full: "
              + CommandWords.of(new Command.ShowHistory(facts.action().ref(), 1)));
    return lines;
  }

  private static boolean isCut(List<Update> updates) {
    return updates.size() > SHOWN
        || updates.stream()
            .flatMap(update -> update.note().stream())
            .anyMatch(note -> note.strip().length() > LONGEST_NOTE);
  }

  /** {@code 3 March 2026, police lead, Amber: waiting for data. Evidence: https://…} */
  static String line(Update update) {
    String who = Days.written(update.on()) + ", " + update.by();
    String colour = update.rag().map(Rag::word).map(word -> ", " + word).orElse("");
    String note = update.note().map(text -> ": " + Titles.shortened(text, LONGEST_NOTE)).orElse("");
    String evidence = update.evidence().map(url -> " Evidence: " + url).orElse("");
    String said = note.isEmpty() ? "." : Titles.sentence(note);
    return who + colour + said + evidence;
  }
}
