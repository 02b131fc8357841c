package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.intake.ProposedParty;
import org.beadle.intake.RegisterDifference;
import org.beadle.intake.RegisterMark;
import org.beadle.intake.RegisterTarget;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Mark;
import org.beadle.meeting.RegisterEntry;
import org.beadle.wording.Days;
import org.beadle.wording.ImportFacts;

/** What importing registers would do, for the preview. */
final class RegisterFacts {
  private final RegisterImport.Report report;
  private final Roster roster;

  private RegisterFacts(RegisterImport.Report report) {
    this.report = report;
    this.roster = report.roster();
  }

  static ImportFacts of(RegisterImport.Report report) {
    return new RegisterFacts(report).facts();
  }

  private ImportFacts facts() {
    RegisterDifference difference = report.difference();
    return new ImportFacts(
        report.registers().file(),
        ImportFacts.Kind.REGISTER,
        difference.added().stream().map(this::added).toList(),
        difference.changed().stream().map(this::changed).toList(),
        difference.unchanged(),
        List.of(),
        List.of(),
        ImportSite.made(report.boardMade(), report.board(), proposed()),
        List.of(),
        List.of(meetings()),
        PlanFacts.assumed(DiaryFacts.both(report.registers().doubts(), difference.doubts())));
  }

  /** The meetings that are not in the record yet. */
  private ImportFacts.Listed meetings() {
    return new ImportFacts.Listed(
        "Meetings that are put in as held",
        List.of("Group", "Day"),
        report.difference().meetings().entrySet().stream()
            .filter(it -> it.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .map(it -> List.of(it.group(), Days.written(it.on())))
            .toList());
  }

  private List<ImportFacts.Proposed> proposed() {
    RegisterDifference difference = report.difference();
    List<ProposedParty> parties =
        Stream.concat(difference.groups().newGroups().stream(), difference.newAgencies().stream())
            .toList();
    return Stream.concat(
            PlanFacts.proposed(parties, roster).stream(),
            difference.seats().entrySet().stream().map(it -> seat(it.getKey(), it.getValue())))
        .toList();
  }

  private ImportFacts.Proposed seat(RegisterTarget.ProposedSeat seat, LocalDate from) {
    return new ImportFacts.Proposed(
        "Seat",
        "%s on %s, from %s".formatted(agency(seat), seat.group(), Days.written(from)),
        List.of());
  }

  private String agency(RegisterTarget.ProposedSeat seat) {
    return seat.known()
        .map(roster::nameOf)
        .or(() -> seat.proposed().map(ProposedParty::name))
        .orElseThrow();
  }

  private ImportFacts.Added added(RegisterDifference.Entry entry) {
    return new ImportFacts.Added(
        entry.register().group(), after(entry), whose(entry), Days.written(entry.register().on()));
  }

  private ImportFacts.Altered changed(RegisterDifference.Changed changed) {
    RegisterDifference.Entry after = changed.after();
    String name =
        after.register().group() + ", " + Days.written(after.register().on()) + ": " + whose(after);
    return new ImportFacts.Altered(name, "mark", before(changed.before()), after(after));
  }

  private String whose(RegisterDifference.Entry entry) {
    return switch (entry.target()) {
      case RegisterTarget.OfSeat of -> seat(of);
      case RegisterTarget.OfNewSeat of -> agency(of.seat());
      case RegisterTarget.Attending attending -> name(attending.who());
      case RegisterTarget.Nowhere nowhere -> entry.line().who();
    };
  }

  private String seat(RegisterTarget.OfSeat of) {
    return Stream.of(
            of.seat().agency().stream().mapToObj(Party::agency),
            of.seat().holder().stream().mapToObj(Party::member))
        .flatMap(it -> it)
        .map(roster::nameOf)
        .collect(Collectors.joining(", "));
  }

  private String name(Attendee who) {
    return switch (who) {
      case Attendee.OnBoard member -> roster.nameOf(Party.member(member.member()));
      case Attendee.Named named -> named.name();
    };
  }

  private String before(RegisterEntry entry) {
    Optional<Attendee> deputy = entry.who().filter(it -> entry.mark() == Mark.DEPUTY);
    return words(
        entry.mark(),
        new RegisterMark(entry.mark(), deputy.map(this::name), entry.arrived(), entry.left()));
  }

  private String after(RegisterDifference.Entry entry) {
    boolean attending = entry.target() instanceof RegisterTarget.Attending;
    RegisterMark mark = entry.line().mark();
    return words(attending ? Mark.IN_ATTENDANCE : mark.mark(), mark);
  }

  private static String words(Mark mark, RegisterMark with) {
    return Stream.of(
            Optional.of(word(mark)),
            with.deputy().map(it -> "(" + it + ")"),
            with.arrived().map(it -> "from " + it),
            with.left().map(it -> "until " + it))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String word(Mark mark) {
    return switch (mark) {
      case PRESENT -> "present";
      case DEPUTY -> "deputy";
      case APOLOGIES -> "apologies";
      case ABSENT -> "absent";
      case IN_ATTENDANCE -> "in attendance";
      case NOT_EXPECTED -> "not expected";
    };
  }
}
