package org.beadle.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.nudge.MeetingNudge;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.NudgeKey;
import org.beadle.nudge.Recipient;
import org.beadle.store.ClosedPlaces.ClosedPlace;
import org.beadle.store.Delivery;
import org.beadle.store.NewDelivery;
import org.beadle.store.Records;
import org.beadle.wording.DeliveryWords;
import org.beadle.wording.JoinedNotice;

/** Tells board managers, once each, of messages that did not arrive and places that are closed. */
final class ManagerNotices {
  private final Addresses addresses;

  ManagerNotices(Addresses addresses) {
    this.addresses = addresses;
  }

  /** Where else the person is reached whom a message is for; empty where there is nowhere else. */
  Optional<Address> otherPlace(Records records, Delivery delivery) {
    OptionalLong person = delivery.ordered().person();
    if (person.isEmpty()) return Optional.empty();
    Board board = board(records, delivery.board());
    return addresses
        .of(records, board, new Recipient.Person(person.getAsLong()))
        .filter(other -> !other.equals(delivery.to()));
  }

  /**
   * A message was tried often enough. One notice a day tells of all that a board has for a
   * workspace that day, and of escalations first.
   */
  void givenUp(Records records, Delivery delivery, String problem, Instant now) {
    Board board = board(records, delivery.board());
    Instant begun = board.dayOf(now).atStartOfDay(board.zone()).toInstant();
    List<Delivery> others =
        records.undelivered().nudgesNotArrived(board.id(), delivery.to(), begun).stream()
            .filter(other -> other.id() != delivery.id())
            .toList();
    List<String> escalations =
        Stream.concat(Stream.of(delivery), others.stream())
            .filter(each -> escalates(records, each))
            .map(each -> Places.name(records, board, each.to()))
            .distinct()
            .toList();
    String key = "given-up/" + board.id() + "/" + delivery.to().whole() + "/" + board.dayOf(now);
    Post post =
        DeliveryWords.givenUp(facts(records, delivery, problem), others.size(), escalations);
    tell(records, board, key, post, now);
  }

  private static boolean escalates(Records records, Delivery delivery) {
    return records.nudges().carriedBy(delivery.id()).stream().anyMatch(NudgeKey::escalates);
  }

  /** A message can't be sent. One notice a day tells of all that a board has for a workspace. */
  void undelivered(Records records, Delivery delivery, String problem, Instant now) {
    Board board = board(records, delivery.board());
    String key = "undelivered/" + board.id() + "/" + delivery.to().whole() + "/" + board.dayOf(now);
    tell(records, board, key, DeliveryWords.undelivered(facts(records, delivery, problem)), now);
  }

  /** Nobody can tell whether a message arrived. */
  void unknown(Records records, Delivery delivery, String problem, Instant now) {
    String key =
        "unknown/" + delivery.deliveryId() + "/" + delivery.ordered().queued().toEpochMilli();
    Board board = board(records, delivery.board());
    tell(records, board, key, DeliveryWords.unknown(facts(records, delivery, problem)), now);
  }

  /** A message was refused for its place, which takes no others either. */
  void closed(Records records, Address place, Delivery delivery, String problem, Instant now) {
    Set<Long> boards = Places.boardsAt(records, place);
    boards.add(delivery.board());
    close(records, place, boards, problem, now);
  }

  /** A platform says that a place is closed. */
  void closed(Records records, Address place, String problem, Instant now) {
    close(records, place, Places.boardsAt(records, place), problem, now);
  }

  private void close(
      Records records, Address place, Set<Long> boards, String problem, Instant now) {
    if (boards.isEmpty()) return;
    OptionalLong closing = records.closedPlaces().close(place, problem, now);
    if (closing.isEmpty()) return;
    String code = code(closing.getAsLong());
    for (long id : new TreeSet<>(boards)) {
      Board board = board(records, id);
      String where = Places.name(records, board, place);
      DeliveryWords.Facts facts = new DeliveryWords.Facts(board, where, "", problem, code);
      tell(records, board, closedKey(closing.getAsLong(), board), DeliveryWords.closed(facts), now);
    }
  }

  private static String code(long closing) {
    return new DeliveryId(closing).toString();
  }

  private static String closedKey(long closing, Board board) {
    return "closed/" + code(closing) + "/" + board.id();
  }

  /**
   * A place is open again. Managers whom nothing has told yet that it was closed, as they were to
   * be written to there themselves, are told what has been.
   */
  static void reopened(Records records, Board board, ClosedPlace closed, Instant now) {
    Post post =
        DeliveryWords.reopened(
            board,
            Places.name(records, board, closed.address()),
            closed.problem(),
            board.dayOf(closed.since()));
    for (Delivery notice : records.undelivered().noticesUnread(board.id()))
      JoinedNotice.replaced(notice.post(), code(closed.id()), post)
          .ifPresent(reworded -> records.undelivered().reword(notice.id(), reworded, now));
  }

  /** The mailbox for answers can't be read; once a day at most, however often Beadle starts. */
  void mailboxClosed(Records records, Board board, Instant since, String problem, Instant now) {
    String key = "mailbox/" + board.id() + "/" + board.dayOf(now);
    tell(records, board, key, DeliveryWords.mailboxClosed(board, problem, board.dayOf(since)), now);
  }

  /** An answer to an invitation came from an address that is no member's. */
  void answeredByStranger(Records records, Board board, String about, Post post, Instant now) {
    tell(records, board, "answer/" + board.id() + "/" + about, post, now);
  }

  private static String noticeKey(String about) {
    return "notice/" + about + "/";
  }

  /**
   * Some members can be written to nowhere. Of each a board's managers are told once, and each time
   * that a meeting is held otherwise than he or she was told.
   *
   * @param unsaid what each of them was to be told now
   */
  void unreachable(Records records, Board board, Map<Member, List<Nudge>> unsaid, Instant now) {
    Set<NudgeKey> told =
        records.nudges().sentKeys(board.id(), unsaid.keySet().stream().map(Member::id).toList());
    List<Member> fresh =
        unsaid.keySet().stream()
            .filter(member -> !told.contains(unreachable(board, member)))
            .toList();
    List<DeliveryWords.Untold> news =
        unsaid.entrySet().stream()
            .map(each -> untold(records, each.getKey(), each.getValue()))
            .filter(each -> fresh.contains(each.member()) || each.isMisled())
            .toList();
    if (news.isEmpty()) return;
    String key = "unreachable/" + board.id() + "/" + records.nextId();
    List<NewDelivery> notices =
        tell(records, board, key, DeliveryWords.unreachable(board, news), now);
    for (NewDelivery notice : notices)
      fresh.forEach(
          member -> records.nudges().remember(unreachable(board, member), notice.id(), now));
  }

  private DeliveryWords.Untold untold(Records records, Member member, List<Nudge> nudges) {
    return new DeliveryWords.Untold(
        member,
        addresses.hasTurnedMailOff(records, member.person()),
        nudges.stream()
            .flatMap(each -> each instanceof MeetingNudge it ? Stream.of(it) : Stream.empty())
            .toList());
  }

  private static NudgeKey unreachable(Board board, Member member) {
    Recipient about = new Recipient.Person(member.person());
    return new NudgeKey(board.id(), "unreachable", member.id(), "", about.text());
  }

  private static DeliveryWords.Facts facts(Records records, Delivery delivery, String problem) {
    Board board = board(records, delivery.board());
    return new DeliveryWords.Facts(
        board,
        Places.name(records, board, delivery.to()),
        delivery.post().summary(),
        problem,
        delivery.deliveryId().toString());
  }

  private List<NewDelivery> tell(Records records, Board board, String key, Post post, Instant now) {
    NoticeTurns turns = new NoticeTurns(records, board, now);
    List<NewDelivery> told = new ArrayList<>();
    for (Member manager : records.boards().roster(board.id()).boardManagers(board.dayOf(now))) {
      Optional<Address> address =
          addresses.of(records, board, new Recipient.Person(manager.person()));
      NoticeTurns.Turn turn =
          address.isPresent()
              ? turns.of(manager.person(), post)
              : turns.alone(manager.person(), post);
      NewDelivery notice =
          new NewDelivery(
              records.nextId(),
              board.id(),
              noticeKey(key) + manager.person(),
              NewDelivery.Kind.NOTICE,
              address.orElse(Queue.NOWHERE),
              OptionalLong.of(manager.person()),
              turn.day(),
              turn.post(),
              now,
              turn.from(),
              Optional.empty());
      if (!Queue.put(records, notice)) continue;
      turns.taken(turn);
      told.add(notice);
    }
    return told;
  }

  private static Board board(Records records, long id) {
    return records.boards().roster(id).board();
  }
}
