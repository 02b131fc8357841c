package org.beadle.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.beadle.board.Party;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.Command.Filter;
import org.beadle.plan.Action;
import org.beadle.plan.Milestone;
import org.beadle.plan.Rag;
import org.beadle.wording.Refusal;

/** Which actions a filter picks, for one caller. */
sealed interface Selection {

  /**
   * The filter makes sense.
   *
   * @param party the group or agency whose actions it picks, led by it or not
   */
  record Picked(Predicate<Action> wanted, Optional<Party> party) implements Selection {
    Picked(Predicate<Action> wanted) {
      this(wanted, Optional.empty());
    }
  }

  /** It names something that the board does not have. */
  record Unknown(Refusal refusal) implements Selection {}

  static Selection of(Filter filter, Caller caller, Palette palette) {
    return switch (filter) {
      case Filter.All all -> new Picked(action -> true);
      case Filter.Mine mine -> new Picked(action -> isMine(action, caller, palette));
      case Filter.Late late -> new Picked(action -> palette.of(action).computed() == Rag.RED);
      case Filter.DueWithin within ->
          new Picked(action -> isDueBy(action, palette.today(), within.days()));
      case Filter.OfPriority priority ->
          new Picked(action -> action.priority().number() == priority.number());
      case Filter.OfGroup group -> ofParty(caller, group.group(), Party.Kind.GROUP);
      case Filter.OfAgency agency -> ofParty(caller, agency.agency(), Party.Kind.AGENCY);
      case Filter.OfColour colour ->
          new Picked(action -> palette.of(action).shown() == colour.rag());
    };
  }

  private static boolean isMine(Action action, Caller caller, Palette palette) {
    return action.lead().parties().stream()
        .flatMap(party -> palette.roster().holderOf(party, palette.today()).stream())
        .anyMatch(holder -> holder.id() == caller.member().id());
  }

  private static boolean isDueBy(Action action, LocalDate today, int days) {
    if (action.closure().isPresent()) return false;
    Optional<LocalDate> due = action.nextMilestone().map(Milestone::due);
    return due.filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(days)))
        .isPresent();
  }

  private static Selection ofParty(Caller caller, Command.Name name, Party.Kind kind) {
    return switch (Naming.ofKind(caller.roster(), name, kind, caller.today())) {
      case Naming.Unknown unknown ->
          new Unknown(otherKind(caller, name, kind).orElse(unknown.refusal()));
      case Naming.Known known ->
          hidden(caller, known.party()).<Selection>map(Unknown::new).orElse(picked(known.party()));
    };
  }

  private static Selection picked(Party party) {
    return new Picked(
        action -> action.lead().parties().stream().anyMatch(party::equals), Optional.of(party));
  }

  /** An empty list would say that a confidential group has no actions. */
  private static Optional<Refusal> hidden(Caller caller, Party party) {
    return Optional.of(party)
        .filter(it -> it.kind() == Party.Kind.GROUP)
        .flatMap(it -> caller.roster().group(it.id()))
        .filter(group -> !caller.reader().sees(group))
        .map(group -> new Refusal.ActionsConfidential(group.name()));
  }

  /** A group that was taken for an agency, or an agency for a group. */
  private static Optional<Refusal> otherKind(Caller caller, Command.Name name, Party.Kind kind) {
    boolean agency = kind == Party.Kind.GROUP;
    Party.Kind other = agency ? Party.Kind.AGENCY : Party.Kind.GROUP;
    String word = agency ? "agency" : "group";
    return switch (Naming.ofKind(caller.roster(), name, other, caller.today())) {
      case Naming.Unknown unknown -> Optional.empty();
      case Naming.Known known ->
          Optional.of(
              new Refusal.OtherKind(
                  known.name(),
                  agency,
                  said(caller).replaceFirst("(?i)\\b(group|agency)\\b", word)));
    };
  }

  private static String said(Caller caller) {
    return caller.incoming().press().map(Press::command).orElse(caller.incoming().text());
  }
}
