package org.beadle.nudge;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.board.Reader;
import org.beadle.board.Role;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Responses;

/**
 * A meeting of which something may have to be said now.
 *
 * @param now the board's own date and time
 * @param said the keys of what was said of it
 */
record Occasion(
    Reckoning reckoning, Meeting meeting, Responses responses, LocalDateTime now, List<NudgeKey> said) {

  /**
   * One of several days on which the same is said.
   *
   * @param number sets it apart from the others in keys
   */
  record Step(int number, LocalDate on) {}

  Convened convened() {
    return new Convened(meeting, roster().group(meeting.group()).orElseThrow(), today());
  }

  MeetingDays days() {
    return new MeetingDays(meeting, policies(), reckoning.hours());
  }

  Policies policies() {
    return reckoning.snapshot().policiesOf(Audience.group(meeting.group()));
  }

  Roster roster() {
    return reckoning.snapshot().roster();
  }

  LocalDate today() {
    return reckoning.today();
  }

  boolean hasCome(LocalDate day) {
    return !day.isAfter(today());
  }

  boolean isAhead() {
    return now.isBefore(days().starts());
  }

  boolean isOver() {
    return !now.isBefore(days().ends());
  }

  /** When it is held, as keys name it. Held at another time it is asked for again. */
  String when() {
    return meeting.on() + meeting.starts().map(time -> "T" + time).orElse("");
  }

  /** Whether a member may be told of it now. */
  boolean mayTell(Member member) {
    return member.servesOn(today())
        && reckoning.addressees().there(member)
        && Reader.forMember(roster(), member.id(), today()).sees(convened().group());
  }

  /** The group's coordinator, or else a board manager. */
  Optional<Member> clerk() {
    return roster().seats().stream()
        .filter(seat -> seat.group() == meeting.group() && seat.role() == Role.COORDINATOR)
        .filter(seat -> seat.standsOn(today()) && seat.holder().isPresent())
        .flatMap(seat -> roster().member(seat.holder().getAsLong()).stream())
        .filter(this::mayTell)
        .findFirst()
        .or(() -> reckoning.addressees().managers().stream().findFirst());
  }

  /** The group's chair, or who stands in, or else a board manager. */
  Optional<Member> chair() {
    return first(Party.group(meeting.group()))
        .or(() -> reckoning.addressees().managers().stream().findFirst());
  }

  /** The first who answers for a party and may be told of the meeting. */
  Optional<Member> first(Party party) {
    return roster().inLineFor(party, today()).stream().filter(this::mayTell).findFirst();
  }

  NudgeKey key(String rule, String occurrence, Member to) {
    return new NudgeKey(reckoning.board(), rule, meeting.id(), occurrence, person(to).text());
  }

  static Recipient person(Member member) {
    return new Recipient.Person(member.person());
  }

  /** A nudge of which one person is told once. */
  Stream<Candidate> once(Member to, Nudge nudge, NudgeKey... instead) {
    if (reckoning.wasSaid(nudge.key())) return Stream.empty();
    List<NudgeKey> superseded = Stream.of(instead).filter(key -> !reckoning.wasSaid(key)).toList();
    return Stream.of(new Candidate(person(to), nudge, superseded));
  }

  /**
   * What is said to who holds an office, at the last of its days that has come; once, whoever holds
   * the office by then.
   *
   * @param course sets it apart, in keys, from what the same rule says of something else
   */
  Stream<Candidate> lastOf(
      List<Step> steps,
      String rule,
      String course,
      Optional<Member> to,
      BiFunction<NudgeKey, Step, Nudge> nudge) {
    List<Step> come = steps.stream().filter(step -> hasCome(step.on())).toList();
    if (come.isEmpty() || to.isEmpty()) return Stream.empty();
    Step last = come.getLast();
    if (wasSaid(rule, occurrence(course, last))) return Stream.empty();
    NudgeKey[] earlier =
        come.subList(0, come.size() - 1).stream()
            .map(step -> key(rule, occurrence(course, step), to.get()))
            .filter(key -> !wasSaid(rule, key.occurrence()))
            .toArray(NudgeKey[]::new);
    NudgeKey key = key(rule, occurrence(course, last), to.get());
    return once(to.get(), nudge.apply(key, last), earlier);
  }

  private static String occurrence(String course, Step step) {
    return course + "/" + step.number();
  }

  private boolean wasSaid(String rule, String occurrence) {
    return said.stream()
        .anyMatch(key -> key.rule().equals(rule) && key.occurrence().equals(occurrence));
  }

  /** What was said by a rule to a member. */
  Stream<NudgeKey> said(String rule, Member to) {
    String recipient = person(to).text();
    return said.stream()
        .filter(key -> key.rule().equals(rule) && key.recipient().equals(recipient));
  }
}
