package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.plan.Event;
import org.beadle.plan.Happening;

/** All that happened to an action, the newest first: the answer to {@code action 2.3 history}. */
public final class HistoryPost {
  private static final int ENTRIES = 10;
  private static final int LETTERS = 8_000;
  private static final int SPOKEN = 200;

  private final HistoryFacts facts;
  private final List<List<String>> pages;
  private final int page;

  private HistoryPost(HistoryFacts facts) {
    this.facts = facts;
    this.pages = pages(facts.told().stream().map(HistoryPost::line).toList());
    this.page = Math.clamp(facts.page(), 1, pages.size());
  }

  public static Post post(HistoryFacts facts) {
    return new HistoryPost(facts).post();
  }

  /** A note is never cut, so a page ends where the next entry would make it too long. */
  private static List<List<String>> pages(List<String> lines) {
    List<List<String>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    int letters = 0;
    for (String line : lines) {
      List<String> last = pages.getLast();
      boolean full = last.size() == ENTRIES || letters + line.length() > LETTERS;
      if (full && !last.isEmpty()) {
        pages.add(new ArrayList<>());
        letters = 0;
      }
      pages.getLast().add(line);
      letters += line.length();
    }
    return pages;
  }

  private Post post() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(ActionCard.heading(facts.action())));
    blocks.add(new Block.Text(opening()));
    pages.get(page - 1).forEach(line -> blocks.add(new Block.Text(line)));
    if (facts.cut() && page == pages.size())
      blocks.add(
          new Block.Text(
              "What was said while a confidential group led the action stays with that group."));
    blocks.add(new Block.Buttons(buttons()));
    return Post.of(summary(), blocks);
  }

  private String opening() {
    String counted =
        "The history of action "
            + facts.action().ref()
            + " has "
            + Count.of(facts.told().size(), "entry", "entries")
            + ", the newest first.";
    if (pages.size() == 1) return counted;
    String which = " This is page " + page + " of " + pages.size() + ".";
    return page == pages.size()
        ? counted + which
        : counted + which + " For the next: " + words(page + 1);
  }

  private String words(int wanted) {
    return CommandWords.of(new Command.ShowHistory(facts.action().ref(), wanted));
  }

  private String summary() {
    return pages.get(page - 1).stream()
        .findFirst()
        .map(line -> opening() + " " + Titles.shortened(line, SPOKEN))
        .orElse(opening());
  }

  private List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    if (page < pages.size()) buttons.add(turn("Earlier", page + 1));
    if (page > 1) buttons.add(turn("Later", page - 1));
    buttons.add(ShowButton.of(facts.action()));
    return buttons;
  }

  private Button turn(String label, int to) {
    return Button.of(label, new Press(facts.action().board(), facts.action().id(), words(to)));
  }

  /** {@code 3 March 2026, police lead, in Slack: Accepted as finished.} */
  private static String line(Happening happening) {
    return Days.written(happening.on())
        + ", "
        + said(happening)
        + ": "
        + String.join(" ", events(happening).map(EventWords::of).toList())
        + (happening.undone() ? " This was taken back later." : "");
  }

  /** The reason for another date is kept as a note too, and told once. */
  private static Stream<Event> events(Happening happening) {
    List<Optional<String>> reasons =
        happening.events().stream()
            .flatMap(
                event ->
                    event instanceof Event.DateAsked(var from, var to, var why)
                        ? Stream.of(why)
                        : Stream.empty())
            .toList();
    return happening.events().stream()
        .filter(
            event ->
                !(event instanceof Event.Said said
                    && isNoteAlone(said)
                    && reasons.contains(said.note())));
  }

  private static boolean isNoteAlone(Event.Said said) {
    return said.on().isEmpty() && said.rag().isEmpty() && said.evidence().isEmpty();
  }

  private static String said(Happening happening) {
    String through =
        switch (happening.platform()) {
          case "import" -> "import of " + happening.place();
          case "email" -> "by e-mail";
          case "terminal" -> "at the terminal";
          default -> "in " + DeliveryWords.platform(happening.platform());
        };
    return happening.by().map(name -> name + ", " + through).orElse(through);
  }
}
