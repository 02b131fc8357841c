package org.beadle.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.chat.Incoming;
import org.beadle.chat.Press;
import org.beadle.store.Membership;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.Refusal;

/** Finds out who says something, and about which board. */
final class Callers {
  private final Store store;

  Callers(Store store) {
    this.store = store;
  }

  Calling of(Incoming incoming, Instant now) {
    return store
        .read(records -> byAccount(records, incoming, now))
        .orElseGet(() -> vouchedFor(incoming, now));
  }

  /**
   * Empty where the platform vouches for an e-mail address, and the account is of nobody who
   * serves: it may be another person by now, since an address that was changed in a board's file
   * makes one.
   */
  private static Optional<Calling> byAccount(Records records, Incoming incoming, Instant now) {
    List<Membership> serving = serving(records, person(records, incoming), now);
    boolean mayBeVouched =
        incoming.user().email().isPresent() && !House.isOwn(incoming.from().platform());
    return serving.isEmpty() && mayBeVouched
        ? Optional.empty()
        : Optional.of(calling(records, incoming, serving, now));
  }

  private static OptionalLong person(Records records, Incoming incoming) {
    Incoming.User user = incoming.user();
    String platform = incoming.from().platform();
    return House.isOwn(platform)
        ? House.person(user)
        : records.people().personOf(platform, user.workspace(), user.id());
  }

  private Calling vouchedFor(Incoming incoming, Instant now) {
    return store.write(
        records -> {
          OptionalLong person =
              records.people().personByEmail(incoming.user().email().orElseThrow());
          List<Membership> serving = serving(records, person, now);
          if (!serving.isEmpty() || person(records, incoming).isEmpty())
            person.ifPresent(found -> remember(records, incoming, found, now));
          return calling(records, incoming, serving, now);
        });
  }

  private static List<Membership> serving(Records records, OptionalLong person, Instant now) {
    if (person.isEmpty()) return List.of();
    return records.people().memberships(person.getAsLong()).stream()
        .filter(each -> each.member().servesOn(today(records, each, now)))
        .toList();
  }

  private static LocalDate today(Records records, Membership membership, Instant now) {
    return records.boards().roster(membership.board()).board().dayOf(now);
  }

  private static void remember(Records records, Incoming incoming, long person, Instant now) {
    Incoming.User user = incoming.user();
    records.people().identify(person, incoming.from().platform(), user.workspace(), user.id(), now);
  }

  private static Calling calling(
      Records records, Incoming incoming, List<Membership> serving, Instant now) {
    Whereabouts here = Whereabouts.of(records, incoming.from());
    List<Membership> possible =
        serving.stream().filter(each -> possible(incoming, here, each.board())).toList();
    return switch (possible.size()) {
      case 0 -> stranger(records, incoming, here, now);
      case 1 -> known(records, incoming, possible.getFirst(), here, now);
      default ->
          new Calling.Unplaced(new Refusal.WhichBoard(boards(records, possible), incoming.text()));
    };
  }

  /** A button names its board; else the place does; else any that one sits on will do. */
  private static boolean possible(Incoming incoming, Whereabouts here, long board) {
    Optional<Long> named = incoming.press().map(Press::board).filter(id -> id != 0);
    return named.isPresent() ? named.get() == board : here.mayMean(board);
  }

  private static Calling known(
      Records records, Incoming incoming, Membership membership, Whereabouts here, Instant now) {
    Roster roster = records.boards().roster(membership.board());
    LocalDate today = today(records, membership, now);
    Reader own = Reader.forMember(roster, membership.member().id(), today);
    Reader reader =
        incoming.user().direct()
            ? own
            : own.within(Reader.forChannel(roster, here.group(membership.board())));
    return new Calling.Known(
        new Caller(
            membership.member(),
            roster,
            records.boards().policies(membership.board()),
            reader,
            now,
            today,
            MentionedMembers.named(records, roster, incoming)),
        !incoming.user().direct() && !here.boards().contains(membership.board()));
  }

  private static Calling stranger(
      Records records, Incoming incoming, Whereabouts here, Instant now) {
    if (!incoming.user().lookedUp())
      return new Calling.Unplaced(new Refusal.NotLookedUp(incoming.from().platform()));
    Stream<Roster> rosters = here.boards().stream().map(board -> records.boards().roster(board));
    return new Calling.Unplaced(
        new Refusal.UnknownPerson(
            rosters
                .flatMap(roster -> roster.boardManagers(roster.board().dayOf(now)).stream())
                .map(Member::name)
                .distinct()
                .toList()));
  }

  private static List<Board> boards(Records records, List<Membership> memberships) {
    return memberships.stream()
        .flatMap(each -> records.boards().byId(each.board()).stream())
        .toList();
  }
}
