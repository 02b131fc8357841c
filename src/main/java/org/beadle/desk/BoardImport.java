package org.beadle.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Office;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.board.Scope;
import org.beadle.board.Seat;
import org.beadle.chat.Address;
import org.beadle.intake.BoardLeftovers;
import org.beadle.intake.Doubt;
import org.beadle.intake.ProposedBoard;
import org.beadle.intake.WorkflowNames;
import org.beadle.store.Change;
import org.beadle.store.Channel;
import org.beadle.store.Records;
import org.beadle.store.SetUp;

/** Writes a board's file into the record, as one change. */
public final class BoardImport {
  private final Records records;
  private final Instant now;
  private final String file;
  private final String summary;
  private final Map<String, Long> agencies = new HashMap<>();
  private final Map<String, Long> members = new HashMap<>();
  private final Map<String, Long> groups = new HashMap<>();
  private final GroupSeating seating = new GroupSeating();
  private final GroupSecrecy secrecy = new GroupSecrecy();
  private final Renamings renamings = new Renamings();
  private Optional<Roster> standing = Optional.empty();

  BoardImport(Records records, Instant now, String file) {
    this(records, now, file, "The board's file " + file + " was imported.");
  }

  /**
   * @param summary what the record is told of it, a whole sentence
   */
  BoardImport(Records records, Instant now, String file, String summary) {
    this.records = records;
    this.now = now;
    this.file = file;
    this.summary = summary;
  }

  /**
   * What an import did.
   *
   * @param made whether the board is new
   * @param changed whether anything was written
   * @param doubts what the board manager should look at, of the file alone and beside the record
   */
  public record Report(
      Board board, boolean made, boolean changed, ProposedBoard proposed, List<Doubt> doubts) {
    public Report {
      doubts = List.copyOf(doubts);
    }
  }

  Report write(ProposedBoard proposed) {
    ProposedBoard.Identity identity = proposed.identity();
    Optional<Board> before = records.boards().bySlug(identity.slug());
    standing = before.map(board -> records.boards().roster(board.id()));
    long id = before.map(Board::id).orElseGet(records::nextId);
    Board board =
        new Board(id, identity.slug(), identity.name(), identity.zone(), identity.nation());
    List<Doubt> passing = ChannelsShared.doubts(records, proposed);
    SettingsChanged settings = new SettingsChanged(records.boards(), before);
    Change change = records.change(Importer.header(board, now, file));
    fill(change.setUp(), board, proposed);
    boolean changed = change.changedAnything();
    if (changed) change.finish(summary + seating.summary(), "board", board.id());
    List<Doubt> doubts = new ArrayList<>(settings.told(file));
    doubts.addAll(doubts(board, proposed, passing));
    return new Report(board, before.isEmpty(), changed, proposed, doubts);
  }

  private List<Doubt> doubts(Board board, ProposedBoard proposed, List<Doubt> passing) {
    List<String> kept = records.workflowWebhooks().names();
    List<Doubt> doubts = new ArrayList<>(passing);
    doubts.addAll(leftovers(board, proposed));
    doubts.addAll(proposed.doubts());
    doubts.addAll(WorkflowNames.doubts(proposed, kept));
    return doubts;
  }

  private List<Doubt> leftovers(Board board, ProposedBoard proposed) {
    Roster after = records.boards().roster(board.id());
    List<Doubt> doubts = new ArrayList<>(secrecy.told(file));
    doubts.addAll(renamings.told(file));
    doubts.addAll(seating.told(after, file));
    doubts.addAll(BoardLeftovers.doubts(proposed, after, seating.seats(), board.dayOf(now), file));
    return doubts;
  }

  private void fill(SetUp setUp, Board board, ProposedBoard proposed) {
    setUp.put(board);
    proposed.policies().values().forEach(setUp::putPolicy);
    proposed.agencies().forEach(each -> agency(setUp, each));
    proposed.members().forEach(each -> member(setUp, each));
    proposed.offices().forEach(each -> office(setUp, each));
    proposed.groups().forEach(each -> group(setUp, each, proposed.groups()));
    proposed.groups().forEach(each -> seats(setUp, each, board.dayOf(now)));
    proposed.channels().forEach(each -> channel(setUp, each));
  }

  private void agency(SetUp setUp, ProposedBoard.NewAgency wanted) {
    Agency put =
        setUp.put(
            new Agency(records.nextId(), wanted.name(), wanted.shortName(), wanted.statutory()));
    agencies.put(wanted.name(), put.id());
    wanted
        .policies()
        .values()
        .forEach(
            (name, value) -> setUp.putPolicy(Scope.agency(put.id()), name, Optional.of(value)));
    wanted.aliases().forEach(name -> setUp.putAlias(name, Party.agency(put.id())));
  }

  private void member(SetUp setUp, ProposedBoard.NewMember wanted) {
    long person = person(setUp, wanted);
    Member put =
        setUp.put(
            new Member(
                records.nextId(),
                person,
                wanted.name(),
                wanted.email(),
                id(agencies, wanted.agency()),
                wanted.term().from(),
                wanted.term().until()));
    members.put(wanted.name(), put.id());
    standing.flatMap(roster -> roster.member(put.id())).ifPresent(was -> renamings.note(was, put));
    setUp.putReach(put.id(), wanted.reach());
    for (ProposedBoard.PlatformIdentity each : wanted.identities())
      records.people().identify(person, each.platform(), each.workspace(), each.user(), now);
  }

  /**
   * Whose e-mail address it is, or else who has the name on this board and no other address.
   * Whoever is known to platforms by another address stays another person, so that a post's new
   * holder does not speak through the account of the one before.
   */
  private long person(SetUp setUp, ProposedBoard.NewMember wanted) {
    return named(wanted)
        .filter(person -> wanted.email().map(email -> takes(setUp, person, email)).orElse(true))
        .orElseGet(() -> records.people().person(wanted.name(), wanted.email(), now));
  }

  private boolean takes(SetUp setUp, long person, String email) {
    return records.people().personByEmail(email).isEmpty() && setUp.giveAddress(person, email);
  }

  private Optional<Long> named(ProposedBoard.NewMember wanted) {
    return standing.stream()
        .flatMap(roster -> roster.members().stream())
        .filter(member -> member.name().equals(wanted.name()))
        .map(Member::person)
        .findFirst();
  }

  private void office(SetUp setUp, ProposedBoard.NewOffice wanted) {
    Office put =
        setUp.put(new Office(records.nextId(), wanted.name(), id(members, wanted.holder())));
    wanted.aliases().forEach(name -> setUp.putAlias(name, Party.office(put.id())));
  }

  /** A group that others report to is put before them. */
  private void group(SetUp setUp, ProposedBoard.NewGroup wanted, List<ProposedBoard.NewGroup> all) {
    if (groups.containsKey(wanted.name())) return;
    all.stream()
        .filter(other -> wanted.reportsTo().filter(other.name()::equals).isPresent())
        .forEach(other -> group(setUp, other, all));
    Group put =
        setUp.put(
            new Group(
                records.nextId(),
                wanted.name(),
                wanted.shortName(),
                wanted.kind(),
                id(groups, wanted.reportsTo()),
                wanted.statutory(),
                secrecy.of(wanted, standing),
                wanted.frequency()));
    groups.put(wanted.name(), put.id());
    wanted
        .policies()
        .values()
        .forEach((name, value) -> setUp.putPolicy(Scope.group(put.id()), name, Optional.of(value)));
    wanted.aliases().forEach(name -> setUp.putAlias(name, Party.group(put.id())));
  }

  private void seats(SetUp setUp, ProposedBoard.NewGroup group, LocalDate today) {
    long id = groups.get(group.name());
    List<Seat> known = standing.map(Roster::seats).orElse(List.of());
    List<Seat> wanted = group.seats().stream().map(each -> seat(id, each)).toList();
    seating.put(setUp, known, id, wanted, today);
  }

  private Seat seat(long group, ProposedBoard.NewSeat wanted) {
    return new Seat(
        records.nextId(),
        group,
        id(agencies, wanted.agency()),
        id(members, wanted.holder()),
        wanted.role(),
        wanted.term().from(),
        wanted.term().until());
  }

  private void channel(SetUp setUp, ProposedBoard.NewChannel wanted) {
    Address address = new Address(wanted.platform(), wanted.workspace(), wanted.place());
    Channel.Kind kind = Channel.Kind.valueOf(wanted.kind().name());
    OptionalLong party =
        switch (kind) {
          case BOARD -> OptionalLong.empty();
          case GROUP -> id(groups, wanted.of());
          case AGENCY -> id(agencies, wanted.of());
        };
    setUp.putChannel(new Channel(records.nextId(), wanted.name(), kind, party, address));
  }

  private static OptionalLong id(Map<String, Long> known, Optional<String> name) {
    return name.map(each -> OptionalLong.of(known.get(each))).orElse(OptionalLong.empty());
  }
}
