package org.beadle.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.intake.ProgrammeDifference.Found;
import org.beadle.intake.ProgrammeDifference.Standing;
import org.beadle.intake.ProgrammeDifference.Themed;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Meeting;

/** Compares a work programme with the record: first the groups' lists, then meeting by meeting. */
final class ProgrammeComparison {
  private final ProposedProgramme programme;
  private final Collection<Meeting> existing;
  private final Collection<AgendaItem> items;
  private final LocalDate today;
  private final List<Doubt> doubts = new ArrayList<>();
  private final AttendanceGroups groups;
  private final List<Standing> standing = new ArrayList<>();
  private final List<Themed> themed = new ArrayList<>();
  private final List<Found> meetings = new ArrayList<>();
  private int unchanged;

  ProgrammeComparison(
      ProposedProgramme programme,
      Collection<Meeting> existing,
      Collection<AgendaItem> items,
      Roster roster,
      LocalDate today) {
    this.programme = programme;
    this.existing = existing;
    this.items = items;
    this.today = today;
    this.groups = new ProgrammeGroups(roster, doubts).of(programme);
  }

  ProgrammeDifference difference() {
    programme
        .standing()
        .forEach(list -> list.items().forEach(it -> takeStanding(list.group(), it)));
    programme.meetings().forEach(this::take);
    return new ProgrammeDifference(
        standing, themed, unchanged, meetings, missing(), groups, doubts);
  }

  private void takeStanding(String group, ProgrammeItem item) {
    if (inRecord(group, OptionalLong.empty(), item)) unchanged++;
    else if (standing.stream().noneMatch(it -> isOf(it, group) && same(it.item(), item)))
      standing.add(new Standing(group, item));
  }

  private boolean isOf(Standing it, String group) {
    return groups.same(it.group(), group);
  }

  private static boolean same(ProgrammeItem one, ProgrammeItem other) {
    return one.plain().equals(other.plain());
  }

  private boolean inRecord(String group, OptionalLong meeting, ProgrammeItem item) {
    Party party = groups.known().get(group);
    return party != null
        && items.stream()
            .anyMatch(
                it ->
                    it.group() == party.id()
                        && it.meeting().equals(meeting)
                        && Column.plain(it.title()).equals(item.plain()));
  }

  private void take(ProgrammeMeeting meeting) {
    Found found = find(meeting);
    meetings.add(found);
    if (found instanceof Found.Waits waits) {
      doubts.add(new Doubt(meeting.where(), meeting.words() + ", " + meeting.group(), waits.why()));
      return;
    }
    OptionalLong id =
        found instanceof Found.InDiary in ? OptionalLong.of(in.found().id()) : OptionalLong.empty();
    meeting.items().stream()
        .filter(it -> !isCovered(meeting, it))
        .forEach(it -> takeThemed(meeting, id, it));
  }

  private void takeThemed(ProgrammeMeeting meeting, OptionalLong id, ProgrammeItem item) {
    if (id.isPresent() && inRecord(meeting.group(), id, item)) unchanged++;
    else if (themed.stream().noneMatch(it -> it.meeting() == meeting && same(it.item(), item)))
      themed.add(new Themed(meeting, item));
  }

  /** What a meeting's cell lists as standing and the group's own list has, in the same words. */
  private boolean isCovered(ProgrammeMeeting meeting, ProgrammeItem item) {
    return item.section() == ProgrammeItem.Section.STANDING
        && programme.standing().stream()
            .filter(list -> groups.same(list.group(), meeting.group()))
            .flatMap(list -> list.items().stream())
            .anyMatch(item::resembles);
  }

  private Found find(ProgrammeMeeting meeting) {
    List<Meeting> planned = planned(meeting);
    if (planned.size() == 1) return new Found.InDiary(meeting, planned.getFirst());
    Optional<LocalDate> day = meeting.day();
    if (day.isPresent() && isCancelled(meeting, day.get()))
      return waits(meeting, "The meeting of that day was cancelled in the record, and stays so");
    if (day.filter(it -> it.isBefore(today)).isPresent())
      return waits(meeting, "That day has passed, and no planned meeting stands on it");
    if (day.isPresent()) return new Found.ToBeMade(meeting, day.get());
    if (planned.isEmpty())
      return waits(
          meeting,
          "No day is given, and the record has no planned meeting of this group in %s. Write the day here, or add it with /meeting add"
              .formatted(MonthWords.of(meeting.month())));
    return waits(
        meeting,
        "No day is given, and the record has %d planned meetings of this group in %s. Write the day here"
            .formatted(planned.size(), MonthWords.of(meeting.month())));
  }

  private static Found waits(ProgrammeMeeting meeting, String why) {
    int count = meeting.items().size();
    String left = count == 1 ? "its item waits." : "its %d items wait.".formatted(count);
    return new Found.Waits(meeting, why + ": no meeting is made, and " + left);
  }

  private List<Meeting> planned(ProgrammeMeeting meeting) {
    return ofGroup(meeting).stream()
        .filter(it -> it.state() == Meeting.State.PLANNED)
        .filter(
            it ->
                meeting
                    .day()
                    .map(it.on()::equals)
                    .orElseGet(() -> YearMonth.from(it.on()).equals(meeting.month())))
        .toList();
  }

  private boolean isCancelled(ProgrammeMeeting meeting, LocalDate day) {
    return ofGroup(meeting).stream()
        .anyMatch(it -> it.on().equals(day) && it.state() == Meeting.State.CANCELLED);
  }

  private List<Meeting> ofGroup(ProgrammeMeeting meeting) {
    Party group = groups.known().get(meeting.group());
    if (group == null) return List.of();
    return existing.stream().filter(it -> it.group() == group.id()).toList();
  }

  private List<AgendaItem> missing() {
    return items.stream()
        .filter(it -> it.kind() == AgendaItem.Kind.STANDING && it.meeting().isEmpty())
        .filter(
            it -> listed(it).isPresent() && listed(it).get().stream().noneMatch(of -> is(of, it)))
        .toList();
  }

  private static boolean is(ProgrammeItem item, AgendaItem record) {
    return item.plain().equals(Column.plain(record.title()));
  }

  /** The list of an item's group in the file; empty where the file has none. */
  private Optional<List<ProgrammeItem>> listed(AgendaItem item) {
    List<ProposedProgramme.StandingList> lists =
        programme.standing().stream()
            .filter(list -> groups.known().containsKey(list.group()))
            .filter(list -> groups.known().get(list.group()).id() == item.group())
            .toList();
    return lists.isEmpty()
        ? Optional.empty()
        : Optional.of(lists.stream().flatMap(list -> list.items().stream()).toList());
  }
}
