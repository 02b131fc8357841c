package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Recipient;

/** All that one person hears from a board on a day: what is late first, then what comes up. */
public final class PersonalMessage {
  private static final int LINES = 10;
  private static final int WITH_BUTTONS = 3;

  private final Roster roster;
  private final Planned planned;
  private final Medium medium;
  private final Reader reader;
  private final List<Nudge.OnPromise> late;
  private final List<Nudge.OnPromise> others;
  private final List<Nudge.OnPromise> soon;
  private final DecisionLines decisions;
  private final MeetingLines meetings;
  private final OtherNudges asides;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  private PersonalMessage(Roster roster, Planned planned, Medium medium) {
    this.roster = roster;
    this.planned = planned;
    this.medium = medium;
    this.reader = reader(roster, planned);
    List<Nudge.OnPromise> all = PromiseLines.promises(planned);
    Predicate<Nudge.OnPromise> own = nudge -> answers(planned.recipient(), nudge);
    Predicate<Nudge.OnPromise> past = nudge -> nudge.promise().daysLate() > 0;
    this.late = all.stream().filter(own.and(past)).toList();
    this.soon = all.stream().filter(own.and(past.negate())).toList();
    this.others = all.stream().filter(own.negate()).toList();
    this.decisions = new DecisionLines(planned);
    this.meetings = new MeetingLines(roster, planned, medium);
    this.asides = new OtherNudges(roster, planned);
  }

  private static Reader reader(Roster roster, Planned planned) {
    return planned.recipient() instanceof Recipient.Person person
        ? roster
            .memberOf(person.id())
            .map(member -> Reader.forMember(roster, member.id(), planned.day()))
            .orElseGet(() -> Reader.forChannel(roster, OptionalLong.empty()))
        : Reader.forChannel(roster, OptionalLong.empty());
  }

  private static boolean answers(Recipient recipient, Nudge.OnPromise nudge) {
    return nudge
        .promise()
        .holder()
        .map(member -> recipient.equals(new Recipient.Person(member.person())))
        .orElse(false);
  }

  /**
   * The words of a {@link Planned.Kind#PERSONAL} message.
   *
   * @param background what is told of what is at the top of the ladder
   */
  public static Post post(Roster roster, Planned planned, Background background, Medium medium) {
    PersonalMessage message = new PersonalMessage(roster, planned, medium);
    message.opening();
    message.lines();
    message.rest();
    message.decisions.lines().forEach(message::say);
    message.meetings.lines().forEach(message::say);
    message.asides.sentences().forEach(message::say);
    message.blocks.addAll(message.asides.buttons());
    message.blocks.addAll(ExceptionReport.pages(roster, planned, background));
    return message.whole();
  }

  /**
   * A telephone shows the summary while it is locked, and so do lists of letters: where anything
   * confidential is among it, it says only of how many things the message is.
   */
  private Post whole() {
    return LockScreen.isNeeded(roster, planned)
        ? Post.of(said.getFirst(), blocks).toAskerAlone()
        : Post.of(String.join(" ", said), blocks);
  }

  /** What it is stands first, since lists of messages show no more; the board last. */
  private void opening() {
    List<String> parts = new ArrayList<>();
    if (!late.isEmpty()) parts.add(dates(late) + (late.size() == 1 ? " has" : " have") + " passed");
    if (!soon.isEmpty()) parts.add(dates(soon) + (soon.size() == 1 ? " comes" : " come") + " up");
    if (!others.isEmpty())
      parts.add(dates(others) + (others.size() == 1 ? " is" : " are") + " brought to you");
    parts.addAll(decisions.opening());
    parts.addAll(meetings.opening());
    parts.addAll(asides.opening());
    say(Count.and(parts) + " (" + roster.board().name() + ").");
  }

  private static String dates(List<Nudge.OnPromise> nudges) {
    return Count.of(nudges.size(), "date", "dates");
  }

  private void lines() {
    int shown = 0;
    for (Nudge.OnPromise nudge : all().limit(LINES).toList()) {
      boolean own = !others.contains(nudge);
      PromiseLine line = new PromiseLine(roster, nudge, medium, reader);
      say(own ? line.forHolder() : forOther(line));
      if (medium == Medium.LETTER || shown++ < WITH_BUTTONS)
        blocks.add(new Block.Buttons(buttons(line, own)));
    }
  }

  private String forOther(PromiseLine line) {
    return BlockerLine.of(line, planned.recipient())
        .map(BlockerLine::text)
        .orElseGet(line::forOthers);
  }

  private List<Button> forOtherToPress(PromiseLine line) {
    return BlockerLine.of(line, planned.recipient())
        .map(BlockerLine::buttons)
        .orElseGet(
            () ->
                Stream.concat(
                        Stream.of(line.show()),
                        line.handOver().filter(button -> medium == Medium.LETTER).stream())
                    .toList());
  }

  private List<Button> buttons(PromiseLine line, boolean own) {
    if (!own) return forOtherToPress(line);
    return line.mayBePromised()
        ? List.of(line.done(), line.promise(), line.addNote(), line.snooze())
        : List.of(line.done(), line.addNote(), line.snooze());
  }

  private void rest() {
    List<Nudge.OnPromise> rest = all().skip(LINES).toList();
    if (rest.isEmpty()) return;
    say(PromiseLines.notShown(rest));
    List<Button> lists = new ArrayList<>();
    if (!others.containsAll(rest))
      lists.add(list("List my actions", new Command.ListActions(new Command.Filter.Mine())));
    if (rest.stream().anyMatch(others::contains))
      lists.add(list("Show the escalations", new Command.ShowEscalations()));
    blocks.add(new Block.Buttons(lists));
  }

  private Button list(String label, Command command) {
    return Button.of(label, Press.saying(roster.board().id(), CommandWords.of(command)));
  }

  private Stream<Nudge.OnPromise> all() {
    return Stream.of(late, others, soon).flatMap(List::stream);
  }

  private void say(MeetingLines.Line line) {
    say(line.text());
    if (!line.buttons().isEmpty()) blocks.add(new Block.Buttons(line.buttons()));
  }

  private void say(String text) {
    said.add(text);
    blocks.add(new Block.Text(text));
  }
}
