package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.command.DiaryCommand;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Rate;

/** The diary: the answers to {@code meeting} and {@code meeting list}. */
public final class MeetingList {
  private static final int ROWS = 25;
  private static final int SPOKEN = 5;
  private static final int LABEL = 70;
  private static final List<String> HEADINGS = List.of("Group", "Day", "Time", "What is known");
  private static final List<String> PLACED =
      List.of("Group", "Day", "Time", "Place", "What is known");

  private final MeetingFacts facts;
  private final List<Block> blocks = new ArrayList<>();

  private MeetingList(MeetingFacts facts) {
    this.facts = facts;
  }

  /** The meetings that come next. */
  public static Post next(MeetingFacts facts) {
    MeetingList made = new MeetingList(facts);
    String opening = made.coming() + made.confidential();
    made.add(opening, "Meetings to come", facts.coming());
    String missing = made.missing();
    if (!missing.isEmpty()) made.blocks.add(new Block.Text("Missing\n" + missing));
    made.blocks.add(new Block.Buttons(made.buttons()));
    return made.post(opening, missing.isEmpty() ? "" : missing.replace("\n", ". ") + ".");
  }

  /** All meetings. */
  public static Post all(MeetingFacts facts) {
    MeetingList made = new MeetingList(facts);
    String opening = made.coming() + " " + made.past() + made.confidential();
    made.add(opening, "Meetings to come", facts.coming());
    made.table("Earlier meetings", facts.past());
    return made.post(opening, "");
  }

  private void add(String opening, String caption, List<Meeting> meetings) {
    blocks.add(new Block.Text(opening));
    table(caption, meetings);
  }

  private String coming() {
    long planned = planned().count();
    String counted = Count.of(planned, "meeting", "meetings");
    String verb = planned == 1 ? " is" : " are";
    return Titles.capital(counted) + ofGroup() + verb + " in the diary for today or later.";
  }

  private Stream<Meeting> planned() {
    return facts.coming().stream().filter(meeting -> meeting.isToCome(facts.today()));
  }

  private String missing() {
    return facts.missing().stream().map(LapseWords::of).collect(Collectors.joining("\n"));
  }

  private List<Button> buttons() {
    Stream<Button> proposals =
        facts.missing().stream()
            .limit(SPOKEN)
            .map(lapse -> lapse.group().name())
            .map(
                group ->
                    button(
                        Titles.shortened("Propose dates: " + group, LABEL),
                        new DiaryCommand.ProposeMeetings(
                            new Command.Name(group), Optional.empty())));
    Command all = new Command.ListMeetings(Optional.empty());
    return Stream.concat(Stream.of(button("All meetings", all)), proposals).toList();
  }

  private String past() {
    String counted = Count.of(facts.past().size(), "earlier meeting", "earlier meetings");
    return Titles.capital(counted) + (facts.past().size() == 1 ? " is" : " are") + " recorded.";
  }

  private String ofGroup() {
    return facts.group().map(name -> " of " + name).orElse("");
  }

  private String confidential() {
    return ConfidentialWords.leftOut(facts.confidential(), "more is", "more are");
  }

  private void table(String caption, List<Meeting> meetings) {
    if (meetings.isEmpty()) return;
    List<Meeting> shown = meetings.stream().limit(ROWS).toList();
    boolean placed = shown.stream().anyMatch(meeting -> meeting.place().isPresent());
    List<List<String>> rows = shown.stream().map(meeting -> row(meeting, placed)).toList();
    blocks.add(new Block.Table(caption + ofGroup(), placed ? PLACED : HEADINGS, rows));
    int more = meetings.size() - ROWS;
    if (more > 0)
      blocks.add(
          new Block.Text(
              Count.of(more, "more is", "more are")
                  + " not shown here. “attendance all years” tells of all that were held."));
  }

  private List<String> row(Meeting meeting, boolean placed) {
    List<String> cells = new ArrayList<>();
    cells.add(facts.roster().nameOf(Party.group(meeting.group())));
    cells.add(Days.written(meeting.on()));
    cells.add(meeting.starts().map(String::valueOf).orElse(RateWords.NOTHING));
    if (placed) cells.add(meeting.place().orElse(RateWords.NOTHING));
    cells.add(known(meeting));
    return cells;
  }

  private String known(Meeting meeting) {
    return switch (meeting.state()) {
      case CANCELLED -> "cancelled";
      case PLANNED ->
          meeting.on().isBefore(facts.today())
              ? "planned; not recorded since"
              : Days.away(meeting.on(), facts.today()) + workshop(meeting);
      case HELD ->
          meeting.counted().isPresent()
              ? RateWords.spoken(Rate.of(meeting))
              : "held" + workshop(meeting);
    };
  }

  private static String workshop(Meeting meeting) {
    return meeting.kind() == Meeting.Kind.WORKSHOP ? ", a workshop" : "";
  }

  private Button button(String label, Command command) {
    return Button.of(label, Press.saying(facts.roster().board().id(), CommandWords.of(command)));
  }

  private Post post(String opening, String more) {
    DiaryWords words = new DiaryWords(facts.roster(), facts.today());
    String spoken = planned().limit(SPOKEN).map(words::next).collect(Collectors.joining("; "));
    String summary =
        Stream.of(opening, spoken.isEmpty() ? "" : spoken + ".", more)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return Post.of(summary, blocks);
  }
}
