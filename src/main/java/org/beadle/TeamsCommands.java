package org.beadle;

import java.util.List;
import java.util.Optional;
import org.beadle.command.Grammar;
import org.beadle.command.HelpLine;
import org.beadle.teams.TeamsApp.Scope;
import org.beadle.teams.TeamsApp.Suggestion;
import org.beadle.teams.TeamsApp.Suggestions;

/**
 * The commands that Teams suggests. Which they are is chosen here; what they do is told by the
 * table of commands. Each can be sent as it is, since Teams puts its words into the message.
 */
final class TeamsCommands {
  private static final List<String> ALONE =
      List.of(
          "action",
          "action list",
          "rag",
          "meeting",
          "meeting coming",
          "meeting apologies",
          "meeting agenda",
          "attendance",
          "board digest",
          "board upcoming",
          "board undo",
          "board help");

  private static final List<String> TOGETHER =
      List.of(
          "rag",
          "action list",
          "action",
          "meeting",
          "meeting list",
          "meeting agenda",
          "meeting programme",
          "attendance",
          "board digest",
          "board escalations",
          "board undo",
          "board help");

  private TeamsCommands() {}

  /** What is suggested, for each place where people type. */
  static List<Suggestions> suggestions() {
    return List.of(
        new Suggestions(List.of(Scope.PERSONAL), of(ALONE)),
        new Suggestions(List.of(Scope.TEAM, Scope.GROUP_CHAT), of(TOGETHER)));
  }

  private static List<Suggestion> of(List<String> titles) {
    List<HelpLine> table = new Grammar().help(Optional.empty());
    return titles.stream().map(title -> of(title, table)).toList();
  }

  private static Suggestion of(String title, List<HelpLine> table) {
    return table.stream()
        .filter(line -> needed(line).equals(title))
        .map(line -> new Suggestion(title, line.meaning()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no command is just “" + title + "”"));
  }

  /** How a command is written without what may be left out. */
  private static String needed(HelpLine line) {
    return line.usage().replaceAll("\\s*\\[[^]]*]", "");
  }
}
