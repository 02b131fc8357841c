package org.beadle.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.board.Seat;
import org.beadle.chat.Block.Button;
import org.beadle.command.AnswerCommand;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Answer;
import org.beadle.meeting.QuorumForecast;
import org.beadle.meeting.Responses;
import org.beadle.nudge.MeetingNudge;
import org.beadle.nudge.MeetingNudge.Cancellation;
import org.beadle.nudge.MeetingNudge.Eve;
import org.beadle.nudge.MeetingNudge.Invitation;
import org.beadle.nudge.MeetingNudge.MinutesDue;
import org.beadle.nudge.MeetingNudge.NoAnswer;
import org.beadle.nudge.MeetingNudge.PapersDue;
import org.beadle.nudge.MeetingNudge.Rearrangement;
import org.beadle.nudge.MeetingNudge.RegisterDue;
import org.beadle.nudge.MeetingNudge.Relocation;
import org.beadle.nudge.MeetingNudge.ReportDue;
import org.beadle.nudge.MeetingNudge.Unanswered;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Recipient;

/** What a person is told of meetings, the soonest first. */
final class MeetingLines {
  private static final int LINES = 12;
  private static final int WITH_BUTTONS = 8;

  /** A sentence or more about a meeting, and the buttons that go with it. */
  record Line(String text, List<Button> buttons) {}

  private final Roster roster;
  private final Recipient recipient;
  private final Medium medium;
  private final List<MeetingNudge> nudges;

  MeetingLines(Roster roster, Planned planned, Medium medium) {
    this.roster = roster;
    this.recipient = planned.recipient();
    this.medium = medium;
    this.nudges =
        planned
            .told(MeetingNudge.class)
            .sorted(Comparator.comparing(nudge -> nudge.meeting().on()))
            .toList();
  }

  /** Parts of the sentence with which the message begins. */
  List<String> opening() {
    return new MeetingOpening(nudges).parts();
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int buttons = 0;
    for (MeetingNudge nudge : nudges.stream().limit(LINES).toList()) {
      Line line = line(nudge);
      boolean shown =
          medium == Medium.LETTER || line.buttons().isEmpty() || buttons++ < WITH_BUTTONS;
      lines.add(shown ? line : new Line(line.text(), List.of()));
    }
    int more = nudges.size() - LINES;
    if (more > 0)
      lines.add(
          new Line(
              Count.of(more, "more thing", "more things")
                  + " about meetings "
                  + (more == 1 ? "is" : "are")
                  + " not shown here."
                  + (medium == Medium.LETTER ? "" : " “meeting” shows the diary."),
              List.of()));
    return lines;
  }

  private Line line(MeetingNudge nudge) {
    InvitationWords words = words(nudge);
    return switch (nudge) {
      case Invitation it ->
          new Line(
              it.again()
                  ? meets(nudge, "now meets") + " Please say again whether you come."
                  : meets(nudge, "meets")
                      + " Do you come? If not, please send apologies or a deputy.",
              words.answers(Optional.empty(), Optional.empty()));
      case Relocation it -> new Line(relocated(it), words.answers(it.said(), Optional.empty()));
      case NoAnswer it ->
          new Line(
              meets(nudge, "meets") + " You have not said yet whether you come.",
              words.answers(Optional.empty(), Optional.empty()));
      case Eve it ->
          new Line(
              meets(nudge, "meets") + " " + InvitationWords.counts(it.responses()) + ".",
              eve(it, words));
      case Cancellation it ->
          plain("The meeting of " + words.named() + OccasionWords.isCancelled(it.meeting()));
      case Unanswered it -> plain(unanswered(it));
      case ReportDue it -> plain(report(it));
      case Rearrangement it ->
          plain(meets(nudge, "now meets") + " You are no deputy there unless named again.");
      case PapersDue it ->
          new Line(papers(it), List.of(words.sent("Papers sent: ", AnswerCommand.Paper.PAPERS)));
      case RegisterDue it -> new Line(register(it), List.of(words.register()));
      case MinutesDue it ->
          new Line(minutes(it), List.of(words.sent("Minutes sent: ", AnswerCommand.Paper.MINUTES)));
    };
  }

  /** {@code Neglect Group on 4 July 2018 at 14:00, in 12 days, is now at County Hall.} */
  private String relocated(Relocation nudge) {
    return words(nudge).named()
        + ", "
        + Days.away(nudge.meeting().on(), nudge.convened().today())
        + nudge
            .meeting()
            .place()
            .map(place -> ", is now at " + Titles.withoutStop(place))
            .orElse(", is no longer at the place that you were told")
        + "."
        + (nudge.said().isPresent() ? " What you answered holds." : "");
  }

  /** Whoever holds a seat there may still not come; a deputy can't answer for the holder. */
  private List<Button> eve(Eve nudge, InvitationWords words) {
    boolean seated =
        recipient instanceof Recipient.Person(long person)
            && roster
                .memberOf(person)
                .filter(member -> nudge.responses().isExpected(member))
                .isPresent();
    Stream<Button> answers =
        seated
            ? words.answers(Optional.of(Answer.Kind.COMING), Optional.empty()).stream()
            : Stream.empty();
    return Stream.concat(Stream.of(words.agenda()), answers).toList();
  }

  private static Line plain(String text) {
    return new Line(text, List.of());
  }

  private InvitationWords words(MeetingNudge nudge) {
    return new InvitationWords(roster.board().id(), nudge.convened().group(), nudge.meeting());
  }

  /** {@code Neglect Group meets on 4 July 2018 at 14:00, in 12 days, at County Hall.} */
  private String meets(MeetingNudge nudge, String verb) {
    return nudge.convened().group().name()
        + " "
        + verb
        + " on "
        + words(nudge).when()
        + ", "
        + Days.away(nudge.meeting().on(), nudge.convened().today())
        + nudge.meeting().place().map(place -> ". Place: " + Titles.withoutStop(place)).orElse("")
        + ".";
  }

  private String unanswered(Unanswered nudge) {
    Responses responses = nudge.responses();
    String silent = responses.silent().stream().map(this::seat).collect(Collectors.joining(", "));
    return meets(nudge, "meets")
        + " "
        + InvitationWords.counts(responses)
        + (silent.isEmpty() ? "." : ": " + silent + ".")
        + (nudge.forecast() instanceof QuorumForecast.NoRule
            ? ""
            : " " + QuorumWords.of(nudge.forecast()));
  }

  /** {@code Police lead (Sample Police)}. */
  private String seat(Seat seat) {
    Optional<String> agency = named(seat.agency()).map(roster::nameOf);
    Optional<String> holder =
        seat.holder().isPresent()
            ? roster.member(seat.holder().getAsLong()).map(Member::name)
            : Optional.empty();
    return holder
        .map(name -> name + agency.map(its -> " (" + its + ")").orElse(""))
        .orElseGet(() -> agency.orElse("a seat") + " (nobody holds the seat)");
  }

  private static Optional<Party> named(OptionalLong agency) {
    return agency.isPresent() ? Optional.of(Party.agency(agency.getAsLong())) : Optional.empty();
  }

  private String report(ReportDue nudge) {
    return title(nudge.item())
        + ", a report to "
        + words(nudge).named()
        + (isPast(nudge.due(), nudge) ? ", was due " : ", is due ")
        + due(nudge.due(), nudge)
        + ".";
  }

  private static String title(AgendaItem item) {
    return "“" + Titles.withoutStop(Titles.shortened(item.title(), Titles.ROW)) + "”";
  }

  private String papers(PapersDue nudge) {
    String owed = nudge.owed().stream().map(MeetingLines::title).collect(Collectors.joining(", "));
    return "The papers for "
        + words(nudge).named()
        + areDue(nudge.due(), nudge)
        + "."
        + (owed.isEmpty() ? "" : " These reports have not come: " + owed + ".");
  }

  private static String areDue(LocalDate due, MeetingNudge nudge) {
    return (isPast(due, nudge) ? " were due " : " are due ") + due(due, nudge);
  }

  private static boolean isPast(LocalDate due, MeetingNudge nudge) {
    return due.isBefore(nudge.convened().today());
  }

  private static String due(LocalDate due, MeetingNudge nudge) {
    return "on " + Days.written(due) + ", " + Days.due(due, nudge.convened().today());
  }

  private String register(RegisterDue nudge) {
    String of = "The register of " + words(nudge).named();
    return (nudge.taken() ? of + " waits for the chair to confirm it." : of + " was not taken.")
        + last(nudge.last());
  }

  private String minutes(MinutesDue nudge) {
    return "The minutes of "
        + words(nudge).named()
        + areDue(nudge.due(), nudge)
        + "."
        + last(nudge.last());
  }

  private static String last(boolean last) {
    return last ? " You are not reminded of it again." : "";
  }
}
