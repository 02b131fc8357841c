package org.beadle.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.Command.Filter;
import org.beadle.command.CommandWords;
import org.beadle.plan.Rag;

/** A summary by colour: the answer to {@code rag}, and to {@code board as at}. */
public final class RagSummary {
  private static final int LISTED = 10;

  private final RagFacts facts;
  private final List<Block> blocks = new ArrayList<>();

  private RagSummary(RagFacts facts) {
    this.facts = facts;
  }

  public static Post post(RagFacts facts) {
    RagSummary made = new RagSummary(facts);
    made.blocks.add(new Block.Text(made.opening()));
    if (!facts.priorities().isEmpty()) made.blocks.add(made.table());
    made.paragraph("Late", facts.named().late().stream().map(made::late).toList());
    made.paragraph(
        "Declared Red, with no date missed",
        facts.named().declaredRed().stream().map(RagSummary::reason).toList());
    made.paragraph(
        "Declared better than the dates say",
        facts.named().mismatched().stream().map(RagSummary::reason).toList());
    made.paragraph(
        UndecidedWords.LABEL,
        facts.named().undecided().stream().map(RagSummary::undecided).toList());
    made.paragraph(
        "Changed colour " + made.since(), made.moved().stream().map(RagSummary::moved).toList());
    made.buttons();
    return Post.of(made.summary(), made.blocks);
  }

  private String opening() {
    int number = facts.total().total();
    String counts = number == 0 ? "" : ": " + ColourWords.counts(facts.total());
    String when = when();
    String counted =
        when.isEmpty()
            ? FilterWords.countedFirst(number, facts.filter())
            : FilterWords.counted(number, facts.filter());
    return when
        + counted
        + led(number)
        + counts
        + "."
        + Confidential.sentence(facts.confidential()).map(more -> " " + more).orElse("");
  }

  private String when() {
    return facts.day().equals(facts.today()) ? "" : "On " + Days.written(facts.day()) + ": ";
  }

  /** A group's digest counts those that it leads; here are those as well to which it adds. */
  private String led(int number) {
    return facts
        .led()
        .filter(led -> led < number)
        .map(led -> " (leads " + led + ", contributes to " + (number - led) + ")")
        .orElse("");
  }

  private List<RagFacts.Moved> moved() {
    return facts.moved().map(RagFacts.Changes::moved).orElse(List.of());
  }

  /** {@code in the last week}, or since a day where a week before nothing was kept. */
  private String since() {
    return facts
        .moved()
        .map(RagFacts.Changes::since)
        .filter(day -> !day.equals(facts.day().minusWeeks(1)))
        .map(day -> "since " + Days.written(day))
        .orElse("in the last week");
  }

  private Block table() {
    List<String> headings =
        Stream.concat(Stream.of("Priority", "Worst"), Arrays.stream(Rag.values()).map(Rag::word))
            .toList();
    return new Block.Table(
        "Actions by priority and colour",
        headings,
        facts.priorities().stream().map(RagSummary::cells).toList());
  }

  private static List<String> cells(RagFacts.Row row) {
    String priority = row.priority().number() + " " + row.priority().title();
    Stream<String> first =
        Stream.of(Titles.shortened(priority, Titles.ROW), ColourWords.shown(row.counts().worst()));
    Stream<String> counts =
        Arrays.stream(Rag.values()).map(rag -> String.valueOf(row.counts().count(rag)));
    return Stream.concat(first, counts).toList();
  }

  private void paragraph(String label, List<String> lines) {
    if (lines.isEmpty()) return;
    List<String> shown = new ArrayList<>(lines.stream().limit(LISTED).toList());
    if (lines.size() > LISTED) shown.add("and " + (lines.size() - LISTED) + " more");
    blocks.add(new Block.Text(label + "\n" + String.join("\n", shown)));
  }

  private String late(ActionLine line) {
    return ref(line)
        + ": "
        + Days.count(line.action().daysLate(facts.day()))
        + " late, "
        + line.lead().orElse("nobody leads it");
  }

  private static String reason(ActionLine line) {
    return ref(line) + ": " + ColourWords.reason(line.colours(), line.action().declared());
  }

  private static String undecided(ActionLine line) {
    return ref(line) + ": " + UndecidedWords.of(line.action());
  }

  private static String ref(ActionLine line) {
    return line.action().ref()
        + " "
        + Titles.withoutStop(Titles.shortened(line.action().title(), Titles.ROW));
  }

  private static String moved(RagFacts.Moved moved) {
    return moved.ref()
        + " "
        + Titles.withoutStop(Titles.shortened(moved.title(), Titles.ROW))
        + ": from "
        + ColourWords.shown(moved.before())
        + " to "
        + ColourWords.shown(moved.now());
  }

  private void buttons() {
    boolean past = !facts.day().equals(facts.today());
    if (past || facts.named().late().isEmpty() || facts.filter() instanceof Filter.Late) return;
    String words = CommandWords.of(new Command.ListActions(new Filter.Late()));
    Button late = Button.of("List what is late", Press.saying(facts.board().id(), words));
    blocks.add(new Block.Buttons(List.of(late)));
  }

  private String summary() {
    return Stream.of(
            Stream.of(opening()),
            facts.priorities().stream().map(RagSummary::spoken),
            spokenLate().stream(),
            told(
                facts.named().declaredRed(),
                "is declared Red, with no date missed",
                "are declared Red, with no date missed"),
            told(
                facts.named().mismatched(),
                "is declared better than its dates say",
                "are declared better than their dates say"),
            told(facts.named().undecided(), "waits for a chair", "wait for a chair"),
            told(moved(), "changed colour " + since(), "changed colour " + since()))
        .flatMap(sentences -> sentences)
        .collect(Collectors.joining(" "));
  }

  private static String spoken(RagFacts.Row row) {
    return "Priority "
        + row.priority().number()
        + " has "
        + Count.of(row.counts().total(), "action", "actions")
        + ": "
        + ColourWords.counts(row.counts())
        + ".";
  }

  private Optional<String> spokenLate() {
    if (facts.named().late().isEmpty()) return Optional.empty();
    String late =
        facts.named().late().stream()
            .limit(LISTED)
            .map(this::late)
            .collect(Collectors.joining("; "));
    int more = facts.named().late().size() - LISTED;
    return Optional.of("Late: " + late + (more > 0 ? "; and " + more + " more." : "."));
  }

  private static Stream<String> told(List<?> actions, String one, String many) {
    if (actions.isEmpty()) return Stream.empty();
    String what = actions.size() == 1 ? one : many;
    return Stream.of(Count.of(actions.size(), "action ", "actions ") + what + ".");
  }
}
