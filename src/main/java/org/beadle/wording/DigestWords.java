package org.beadle.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.Command.Filter;
import org.beadle.command.CommandWords;
import org.beadle.nudge.Diary;
import org.beadle.nudge.Digest;
import org.beadle.nudge.Digest.Item;
import org.beadle.plan.Action;
import org.beadle.plan.Rag;
import org.beadle.plan.RollUp;

/** A week of a board, a group or an agency, in a channel. */
public final class DigestWords {
  private static final int LISTED = 5;

  private final Roster roster;
  private final Digest digest;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  private DigestWords(Roster roster, Digest digest) {
    this.roster = roster;
    this.digest = digest;
  }

  /**
   * @param late whether it is posted after its day, and says so
   */
  public static Post post(Roster roster, Digest digest, Diary diary, boolean late) {
    DigestWords words = new DigestWords(roster, digest);
    words.blocks.add(new Block.Heading(words.heading()));
    words.said.add(Titles.sentence(words.heading()));
    if (late) words.lateness();
    words.opening();
    if (digest.total() > 0) words.blocks.add(DigestTable.of(digest, words.then()));
    words.attention();
    words.changes();
    words.meetings(diary);
    words.buttons();
    return Post.of(String.join(" ", words.said), words.blocks).toChannel();
  }

  private void lateness() {
    String text =
        "This digest is late. It was meant for " + Days.written(digest.week().digestDay()) + ".";
    said.add(text);
    blocks.add(new Block.Text(text));
  }

  private String heading() {
    String days = digest.week().whole() ? ": the week to " : ": " + Days.written(from()) + " to ";
    return name() + days + Days.written(digest.week().until());
  }

  private String name() {
    Board board = roster.board();
    return digest.audience().party().map(roster::nameOf).orElse(board.name());
  }

  private void opening() {
    String counts =
        ColourWords.counts(
            new RollUp(
                digest.counts().stream()
                    .collect(Collectors.toMap(Digest.Count::rag, Digest.Count::now))));
    String actions =
        digest.total() == 0
            ? "No actions."
            : Count.of(digest.total(), "action", "actions") + led() + ": " + counts + ".";
    String text =
        actions + Confidential.sentence(digest.hidden()).map(more -> " " + more).orElse("");
    said.add(text);
    blocks.add(new Block.Text(text));
  }

  /** The summary of a group or an agency counts those as well to which it only contributes. */
  private String led() {
    return digest.audience().party().isPresent() ? " that it leads" : "";
  }

  private void attention() {
    Digest.Attention attention = digest.attention();
    section("Late", attention.late(), this::due);
    section(
        "Declared Red, with no date missed",
        attention.declaredRed(),
        item -> ColourWords.reason(item.colours(), item.action().declared()));
    section("Due in the next 14 days", attention.dueSoon(), this::due);
    section(
        "Declared better than the dates say",
        attention.mismatches(),
        item -> ColourWords.reason(item.colours(), item.action().declared()));
    section("Without a recent update", attention.silent(), this::lastUpdate);
    section("Without a date, so nobody is reminded", attention.undated(), this::holder);
    section(UndecidedWords.LABEL, attention.undecided(), item -> UndecidedWords.of(item.action()));
  }

  private void changes() {
    Digest.Changes changes = digest.changes();
    section("Finished " + within(), changes.finished(), DigestWords::finished);
    section("New " + within(), changes.added(), this::due);
    section("Worse than " + then(), changes.worse(), DigestWords::moved);
    section("Better than " + then(), changes.better(), DigestWords::moved);
    Digest.Moves moves = changes.moves();
    lines(
        "Counted " + then() + ", taken out of the plan since",
        moves.takenOut().stream().map(DigestWords::named).toList());
    lines(
        "Counted " + then() + ", handed on since",
        moves.handedOn().stream().map(each -> handed(each, "to")).toList());
    lines(
        "Not counted " + then() + ", handed in since",
        moves.handedIn().stream().map(each -> handed(each, "from")).toList());
  }

  private LocalDate from() {
    return digest.week().from();
  }

  private String handed(Digest.Handed handed, String way) {
    String other = handed.other().map(roster::nameOf).orElse("nobody");
    return named(handed.action()) + ": " + way + " " + other;
  }

  /** With which day it is compared: that of a week ago, or one that is named. */
  private String then() {
    LocalDate day = digest.compared().orElse(from());
    return digest.week().whole() && day.equals(from()) ? "a week ago" : "on " + Days.written(day);
  }

  private String within() {
    return digest.week().whole() ? "in the week" : "since " + Days.written(from());
  }

  private void meetings(Diary diary) {
    DiaryWords words = new DiaryWords(roster, digest.today());
    lines("Next meetings", diary.next().stream().map(words::next).toList());
    diary.below().stream()
        .findFirst()
        .ifPresent(
            lowest ->
                lines(
                    "Attendance below " + lowest.threshold() + "%",
                    diary.below().stream().map(words::below).toList()));
    lines("Last attendance", diary.last().stream().map(words::attendance).toList());
    lines("Missing from the diary", diary.missing().stream().map(LapseWords::of).toList());
  }

  private void section(String label, List<Item> items, Function<Item, String> about) {
    lines(
        label,
        items.stream().map(item -> named(item.action()) + ": " + about.apply(item)).toList());
  }

  private void lines(String label, List<String> lines) {
    if (lines.isEmpty()) return;
    int more = lines.size() - LISTED;
    List<String> shown = new ArrayList<>(lines.subList(0, Math.min(LISTED, lines.size())));
    if (more > 0) shown.add("and " + more + " more");
    blocks.add(new Block.Text(label + "\n" + String.join("\n", shown)));
    said.add(label + ": " + String.join("; ", shown) + ".");
  }

  private static String named(Action action) {
    String title = Titles.shortened(action.title(), Titles.ROW);
    return action.ref() + " " + Titles.withoutStop(title);
  }

  private String due(Item item) {
    String when =
        item.due()
            .map(next -> Days.written(next.due()) + ", " + Days.due(next.due(), digest.today()))
            .orElse("no date");
    return when + ", " + holder(item);
  }

  private String holder(Item item) {
    return item.action()
        .lead()
        .accountable()
        .flatMap(lead -> roster.holderOf(lead, digest.today()))
        .map(Member::name)
        .orElse("nobody answers for it");
  }

  private String lastUpdate(Item item) {
    return item.action()
            .lastUpdate()
            .map(day -> "last update " + Days.written(day) + ", ")
            .orElse("no update yet, ")
        + holder(item);
  }

  private static String finished(Item item) {
    return item.action().closure().map(closure -> Days.written(closure.on())).orElseThrow();
  }

  private static String moved(Item item) {
    Rag before = item.weekAgo().orElseThrow();
    return "from " + ColourWords.shown(before) + " to " + ColourWords.shown(item.colours().shown());
  }

  private void buttons() {
    if (digest.attention().late().isEmpty()) return;
    String words = CommandWords.of(new Command.ListActions(new Filter.Late()));
    Press press = Press.saying(roster.board().id(), words);
    blocks.add(new Block.Buttons(List.of(Button.of("List what is late", press))));
  }
}
