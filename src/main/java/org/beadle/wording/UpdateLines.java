package org.beadle.wording;

import java.util.List;
import org.beadle.plan.Rag;
import org.beadle.plan.Update;

/** The last updates of an action, a line each. */
final class UpdateLines {
  private UpdateLines() {}

  private static final int SHOWN = 3;
  private static final int LONGEST_NOTE = 400;

  static List<String> of(ActionFacts facts) {
    return facts.updates().stream().limit(SHOWN).map(UpdateLines::line).toList();
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
