package org.beadle.nudge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.plan.Action;

/** Tells once who left: the next in line of what they now answer for, and the board managers. */
record HandOvers(Reckoning reckoning) {

  Stream<Candidate> all() {
    return reckoning.snapshot().circumstances().departures().stream()
        .filter(departure -> departure.on().isBefore(reckoning.today()))
        .filter(departure -> !departure.held().isEmpty())
        .flatMap(this::of);
  }

  private Stream<Candidate> of(Departure departure) {
    List<Nudge.Handed> handed = departure.held().stream().map(this::handed).toList();
    List<Member> managers = reckoning.addressees().managers();
    Stream<Member> next = handed.stream().flatMap(each -> each.to().stream()).distinct();
    return Stream.concat(managers.stream(), next)
        .distinct()
        .map(member -> candidate(departure, member, own(handed, member, managers)))
        .filter(candidate -> !reckoning.wasSaid(candidate.nudge().key()));
  }

  private Nudge.Handed handed(Action action) {
    Optional<Member> to =
        action.lead().accountable().stream()
            .flatMap(lead -> reckoning.addressees().inLine(lead, action))
            .findFirst();
    return new Nudge.Handed(action, to);
  }

  private static List<Nudge.Handed> own(
      List<Nudge.Handed> handed, Member member, List<Member> managers) {
    if (managers.contains(member)) return handed;
    return handed.stream().filter(each -> each.to().equals(Optional.of(member))).toList();
  }

  private Candidate candidate(Departure departure, Member member, List<Nudge.Handed> handed) {
    Recipient recipient = new Recipient.Person(member.person());
    String occurrence = departure.why().name().toLowerCase(Locale.ROOT) + "/" + departure.on();
    NudgeKey key =
        new NudgeKey(
            reckoning.board(),
            NudgeKey.HAND_OVER,
            departure.member().id(),
            occurrence,
            recipient.text());
    return new Candidate(recipient, new Nudge.HandOver(key, departure, handed), List.of());
  }
}
