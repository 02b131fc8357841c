package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.Post;

/** What an import would do, and what it did. */
public final class ImportPost {
  private ImportPost() {}

  /** Before anything is written. */
  public static Post preview(ImportFacts facts) {
    return inFull(summary(facts) + leftOut(facts, "they are kept unless you say otherwise"), facts);
  }

  /** Before anything is written, where what the file leaves out is to be taken out. */
  public static Post previewRemoving(ImportFacts facts) {
    return inFull(summary(facts) + leftOut(facts, "they would be taken out"), facts);
  }

  /**
   * After it was written, with all that was done.
   *
   * @param removed how many were taken out because the file leaves them out
   */
  public static Post done(ImportFacts facts, int removed) {
    return inFull(outcome(facts, removed), facts);
  }

  /** The same, saying that the board is new too. */
  public static Post ofNewBoard(String slug, boolean written, Post post) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Text(
            "There was no board called “%s”: it %s made, with a board manager and the usual settings."
                .formatted(slug, written ? "was" : "would be")));
    blocks.addAll(post.blocks());
    return Post.of(post.summary(), blocks);
  }

  private static Post inFull(String summary, ImportFacts facts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(summary));
    facts.listed().forEach(it -> add(blocks, table(it)));
    add(blocks, proposed(facts));
    add(blocks, headings(facts));
    add(blocks, changed(facts));
    add(blocks, missing(facts));
    add(blocks, assumed(facts));
    add(blocks, differing(facts));
    add(blocks, added(facts));
    return Post.of(summary, blocks);
  }

  private static Block.Table table(ImportFacts.Listed listed) {
    return new Block.Table(listed.caption(), listed.headings(), listed.rows());
  }

  /**
   * After it was written.
   *
   * @param removed how many were taken out because the file leaves them out
   */
  public static Post written(ImportFacts facts, int removed) {
    return Post.text(outcome(facts, removed));
  }

  private static String outcome(ImportFacts facts, int removed) {
    String out =
        removed == 0 ? "" : " " + Titles.capital(facts.kind().count(removed)) + " taken out.";
    return facts.file()
        + " was imported: "
        + facts.kind().count(facts.added().size())
        + " added, "
        + facts.kind().count(changedNames(facts))
        + " changed, "
        + facts.kind().count(facts.unchanged())
        + " left as they were."
        + out;
  }

  private static String summary(ImportFacts facts) {
    if (facts.changesNothing() && facts.kind().mayWait())
      return "Importing "
          + facts.file()
          + " changes nothing now: "
          + facts.kind().count(facts.unchanged())
          + " stand in the record as it says, and what is in doubt is left out.";
    if (facts.changesNothing())
      return "The record says all that "
          + facts.file()
          + " says already: "
          + facts.kind().count(facts.unchanged())
          + " stay as they are.";
    return "Nothing has been written yet. Importing "
        + facts.file()
        + " adds "
        + facts.kind().count(facts.added().size())
        + ", changes "
        + facts.kind().count(changedNames(facts))
        + " and leaves "
        + facts.kind().count(facts.unchanged())
        + " as they are.";
  }

  private static String leftOut(ImportFacts facts, String fate) {
    if (facts.missing().isEmpty()) return "";
    return " The file leaves out "
        + facts.kind().count(facts.missing().size())
        + " of the record; "
        + fate
        + ".";
  }

  private static long changedNames(ImportFacts facts) {
    return facts.changed().stream().map(ImportFacts.Altered::name).distinct().count();
  }

  private static void add(List<Block> blocks, Block.Table table) {
    if (!table.rows().isEmpty()) blocks.add(table);
  }

  private static Block.Table proposed(ImportFacts facts) {
    return new Block.Table(
        facts.kind().mayWait() ? "New on the board" : "New groups, agencies and posts",
        List.of("Kind", "Name in the file", "Looks like"),
        facts.proposed().stream()
            .map(each -> List.of(each.kind(), each.name(), Count.or(each.near())))
            .toList());
  }

  private static Block.Table headings(ImportFacts facts) {
    return list("New or renamed priorities", "Priority", facts.headings());
  }

  private static Block.Table changed(ImportFacts facts) {
    return new Block.Table(
        "Changed",
        List.of("Which", "What", "Was", "Will be"),
        facts.changed().stream()
            .map(each -> List.of(each.name(), each.field(), each.before(), each.after()))
            .toList());
  }

  private static Block.Table missing(ImportFacts facts) {
    return list("In the record and not in the file", "Which", facts.missing());
  }

  private static Block.Table assumed(ImportFacts facts) {
    return new Block.Table(
        "What was assumed, or wants a look (" + facts.assumed().size() + ")",
        List.of("Where", "The file says", "What was made of it"),
        facts.assumed().stream()
            .map(each -> List.of(each.where(), each.words(), each.made()))
            .toList());
  }

  private static Block.Table differing(ImportFacts facts) {
    return list(
        "Percentages that are not the rounded ones; both are kept", "Meeting", facts.differing());
  }

  private static Block.Table added(ImportFacts facts) {
    return switch (facts.kind()) {
      case PLAN ->
          new Block.Table(
              "Added",
              List.of("No.", "Action", "Lead", "When"),
              facts.added().stream()
                  .map(each -> List.of(each.name(), each.what(), each.who(), each.when()))
                  .toList());
      case ATTENDANCE -> added(facts, "Who came");
      case DIARY -> added(facts, "Time and place");
      case PROGRAMME -> added(facts, "Item");
      case REGISTER ->
          new Block.Table(
              "Added",
              List.of("Meeting", "Day", "Seat", "Mark"),
              facts.added().stream()
                  .map(each -> List.of(each.name(), each.when(), each.who(), each.what()))
                  .toList());
    };
  }

  private static Block.Table added(ImportFacts facts, String what) {
    return new Block.Table(
        "Added",
        List.of("Group", "Day", what),
        facts.added().stream()
            .map(each -> List.of(each.name(), each.when(), each.what()))
            .toList());
  }

  private static Block.Table list(String caption, String heading, List<String> rows) {
    return new Block.Table(caption, List.of(heading), rows.stream().map(List::of).toList());
  }
}
