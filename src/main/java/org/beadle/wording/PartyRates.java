package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Participation;
import org.beadle.meeting.Presence;
import org.beadle.meeting.Rate;
import org.beadle.meeting.RegisterEntry;
import org.beadle.meeting.Sitting;
import org.beadle.meeting.Turnout;

/** Attendance of one agency or person: the answer where registers tell of it. */
public final class PartyRates {
  /** As many as every platform shows in a table. */
  private static final int ROWS = 90;

  private final RateFacts facts;
  private final Roster roster;
  private final Participation own;
  private final Turnout turnout;
  private final List<Sitting> sittings;

  private PartyRates(RateFacts facts) {
    this.facts = facts;
    this.roster = facts.roster();
    this.sittings = facts.rates().sittings().toList();
    this.own = Participation.of(facts.about().orElseThrow(), sittings, roster);
    this.turnout = own.turnout();
  }

  public static Post post(RateFacts facts) {
    PartyRates made = new PartyRates(facts);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(made.opening()));
    if (!made.own.presences().isEmpty()) {
      blocks.add(made.counts());
      blocks.add(made.table());
    }
    blocks.addAll(new RateNotes(made.roster, made.sittings, facts.lacking()).of(facts.runs()));
    RateButtons.of(facts).ifPresent(blocks::add);
    String absent =
        new RunWords(made.roster).lines(facts.runs()).map(lines -> " " + lines).orElse("");
    return Post.of(made.opening() + absent.replace('\n', ' '), blocks);
  }

  private String opening() {
    String name = roster.nameOf(own.party());
    String when = RateSpan.of(facts.year());
    if (own.presences().isEmpty()) return "No confirmed register tells of " + name + when + ".";
    return "Attendance of "
        + name
        + when
        + ": "
        + RateWords.spoken(rate(facts.rates().deputiesCount()))
        + "."
        + otherRule()
        + deputised();
  }

  private Rate rate(boolean deputiesCount) {
    return turnout.rate(deputiesCount);
  }

  private String otherRule() {
    if (turnout.deputies() == 0) return "";
    boolean counts = facts.rates().deputiesCount();
    return (counts ? " Without deputies: " : " With deputies: ")
        + RateWords.spoken(rate(!counts))
        + ".";
  }

  /** How often a member came in another's place, which is that seat's attendance. */
  private String deputised() {
    if (own.party().kind() != Party.Kind.MEMBER) return "";
    OptionalLong member = OptionalLong.of(own.party().id());
    long times =
        Presence.of(sittings).stream()
            .map(Presence::entry)
            .filter(entry -> entry.mark().isFilled() && !entry.holder().equals(member))
            .filter(entry -> entry.sat().equals(member))
            .count();
    return times == 0
        ? ""
        : " Came as a deputy in another seat at " + Count.of(times, "meeting", "meetings") + ".";
  }

  private Block counts() {
    return new Block.Facts(
        Stream.of(
                fact("Expected", turnout.expected()),
                fact("Present", turnout.present()),
                fact("Deputy came", turnout.deputies()),
                fact("Apologies", turnout.apologies()),
                fact("Absent without apologies", turnout.absent()),
                fact("In attendance", turnout.inAttendance()),
                new Block.Fact("With deputies", RateWords.percent(rate(true))),
                new Block.Fact("Without deputies", RateWords.percent(rate(false))))
            .toList());
  }

  private static Block.Fact fact(String label, long number) {
    return new Block.Fact(label, String.valueOf(number));
  }

  private Block table() {
    List<Presence> all = own.presences();
    return new Block.Table(
        "Meetings of " + roster.nameOf(own.party()),
        List.of("Meeting", "Group", "Seat of", "Register"),
        all.subList(Math.max(0, all.size() - ROWS), all.size()).stream().map(this::row).toList());
  }

  private List<String> row(Presence presence) {
    RegisterEntry entry = presence.entry();
    return List.of(
        Days.written(presence.meeting().on()),
        roster.nameOf(Party.group(presence.meeting().group())),
        seatOf(entry),
        mark(entry) + hours(entry));
  }

  /** Of a person, who may have several, the agency that it is; of an agency its holder. */
  private String seatOf(RegisterEntry entry) {
    boolean ofPerson = own.party().kind() == Party.Kind.MEMBER;
    return roster.seats().stream()
        .filter(seat -> ofPerson && entry.seat().equals(OptionalLong.of(seat.id())))
        .flatMap(seat -> seat.agency().stream().mapToObj(Party::agency))
        .map(roster::nameOf)
        .findFirst()
        .or(() -> member(entry.holder()))
        .orElse(RateWords.NOTHING);
  }

  private String mark(RegisterEntry entry) {
    return switch (entry.mark()) {
      case PRESENT -> "present";
      case DEPUTY -> "deputy" + entry.who().map(who -> ": " + name(who)).orElse("");
      case APOLOGIES -> "apologies";
      case ABSENT -> "absent without apologies";
      case IN_ATTENDANCE -> "in attendance";
      case NOT_EXPECTED -> "not expected";
    };
  }

  private static String hours(RegisterEntry entry) {
    return Stream.of(
            entry.arrived().map(time -> ", came at " + time),
            entry.left().map(time -> ", left at " + time))
        .flatMap(Optional::stream)
        .collect(Collectors.joining());
  }

  private String name(Attendee who) {
    return switch (who) {
      case Attendee.OnBoard on -> member(OptionalLong.of(on.member())).orElse("unknown");
      case Attendee.Named named -> named.name();
    };
  }

  private Optional<String> member(OptionalLong id) {
    return id.isPresent() ? roster.member(id.getAsLong()).map(Member::name) : Optional.empty();
  }
}
