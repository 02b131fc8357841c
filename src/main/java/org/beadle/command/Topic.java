package org.beadle.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What commands are about. Each command's first word is that of a topic. */
public enum Topic {
  ACTION(
      "action",
      "actions",
      "The plan's actions: show or list them, give news, finish them, move their dates."),
  RAG(
      "rag",
      "colours",
      "Red, amber and green: how many actions have which colour, and which are late."),
  MEETING("meeting", "meetings", "The diary, who comes, agendas, reports and registers."),
  ATTENDANCE(
      "attendance", "attendance", "How many seats were filled, as rates, a map or a letter."),
  BOARD("board", "the board", "The digest, what will be sent, undo, days away, and help.");

  private final String noun;
  private final String things;
  private final String meaning;

  Topic(String noun, String things, String meaning) {
    this.noun = noun;
    this.things = things;
    this.meaning = meaning;
  }

  /** The first word of its commands, such as {@code action}. */
  public String noun() {
    return noun;
  }

  /** What it is about, such as {@code actions} or {@code the board}. */
  public String things() {
    return things;
  }

  /** What its commands are for, a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Those of {@code lines} that are about it. */
  public List<HelpLine> of(List<HelpLine> lines) {
    return lines.stream().filter(line -> line.noun().equals(noun)).toList();
  }

  /** The topic that a word in small letters names, be it by its noun or by its things. */
  static Optional<Topic> called(String word) {
    return Stream.of(values())
        .filter(topic -> topic.noun.equals(word) || topic.things.equals(word))
        .findFirst();
  }
}
