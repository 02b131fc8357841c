package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.junit.jupiter.api.Test;

/** A board is set up by names: what is there is brought up to date, what is not is added. */
class SetUpTest extends StoreContract {
  private static final Address PLACE = new Address("slack", "T1", "C1");

  private OptionalLong setUp(Consumer<SetUp> verbs) {
    return write(
        records -> {
          Change change = records.change(sample.by(sample.manager));
          verbs.accept(change.setUp());
          return change.finish("Set up", "board", sample.board.id());
        });
  }

  private Roster roster() {
    return read(records -> records.boards().roster(sample.board.id()));
  }

  @Test
  void aBoardIsFoundByItsSlugAndId() {
    SampleBoard other = SampleBoard.in(store, "other");

    read(
        records -> {
          assertThat(records.boards().bySlug("other")).contains(other.board);
          assertThat(records.boards().byId(sample.board.id())).contains(sample.board);
          assertThat(records.boards().bySlug("none")).isEmpty();
          assertThat(records.boards().all()).containsExactly(other.board, sample.board);
          return null;
        });
  }

  @Test
  void theRosterIsWhatWasPut() {
    Roster roster = roster();

    assertThat(roster.board()).isEqualTo(sample.board);
    assertThat(roster.agencies()).containsExactly(sample.police);
    assertThat(roster.groups())
        .containsExactlyInAnyOrder(sample.full, sample.quality, sample.caseReview);
    assertThat(roster.members()).containsExactlyInAnyOrder(sample.manager, sample.policeLead);
    assertThat(roster.offices()).containsExactly(sample.officer);
    assertThat(roster.chairOf(sample.quality.id(), SampleBoard.TODAY)).contains(sample.policeLead);
    assertThat(roster.boardManagers(SampleBoard.TODAY)).containsExactly(sample.manager);
  }

  @Test
  void puttingTheSameAgainChangesNothing() {
    Roster before = roster();
    OptionalLong change =
        setUp(
            setUp -> {
              setUp.put(sample.board);
              setUp.put(new Agency(store.ids().next(), "Police", Optional.empty(), true));
              setUp.put(sample.quality);
              setUp.put(sample.manager);
              setUp.put(sample.officer);
              before.seats().forEach(seat -> setUp.put(seat));
            });

    assertThat(change).isEmpty();
    assertThat(roster()).isSameAs(before);
  }

  @Test
  void whatIsKnownKeepsItsIdAndGetsTheNewValues() {
    setUp(
        setUp -> {
          Agency put =
              setUp.put(new Agency(store.ids().next(), "Police", Optional.of("MP"), false));
          assertThat(put.id()).isEqualTo(sample.police.id());
        });

    assertThat(roster().agency(sample.police.id()).orElseThrow())
        .isEqualTo(new Agency(sample.police.id(), "Police", Optional.of("MP"), false));
  }

  @Test
  void theRosterIsFreshAfterEachChange() {
    for (int round = 0; round < 3; round++) {
      String name = "Agency " + round;
      setUp(setUp -> setUp.put(new Agency(store.ids().next(), name, Optional.empty(), false)));
      assertThat(roster().agencies()).extracting(Agency::name).contains(name);
    }
  }

  @Test
  void theRosterIsFreshAfterAnotherProgramsChange() {
    roster();
    try (Store second = Store.open(database)) {
      second.write(
          records -> {
            Change change = records.change(sample.by(sample.manager));
            change.setUp().put(new Agency(store.ids().next(), "Health", Optional.empty(), true));
            return change.finish("Added", "board", sample.board.id()).orElseThrow();
          });
    }

    assertThat(roster().agencies()).extracting(Agency::name).contains("Health");
  }

  @Test
  void whatWasNotKeptIsNotInTheRoster() {
    assertThatThrownBy(
            () ->
                setUp(
                    setUp -> {
                      setUp.put(new Agency(store.ids().next(), "Lost", Optional.empty(), false));
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    setUp(setUp -> setUp.put(new Agency(store.ids().next(), "Kept", Optional.empty(), false)));

    assertThat(roster().agencies())
        .extracting(Agency::name)
        .contains("Kept")
        .doesNotContain("Lost");
  }

  @Test
  void aChangeSeesTheRosterThatItMakes() {
    write(
        records -> {
          Change change = records.change(sample.by(sample.manager));
          change.setUp().put(new Agency(store.ids().next(), "Health", Optional.empty(), true));
          assertThat(records.boards().roster(sample.board.id()).agencies()).hasSize(2);
          change.setUp().put(new Agency(store.ids().next(), "Council", Optional.empty(), true));
          assertThat(records.boards().roster(sample.board.id()).agencies()).hasSize(3);
          return change.finish("Added", "board", sample.board.id()).orElseThrow();
        });
  }

  @Test
  void policiesHaveTheBoardsOwnValueOrTheDefault() {
    setUp(setUp -> setUp.putPolicy("amber-days", "14"));
    setUp(setUp -> setUp.putPolicy("amber-days", "21"));

    Policies policies = read(records -> records.boards().policies(sample.board.id()));
    assertThat(policies.get(Policies.AMBER_DAYS)).isEqualTo(21);
    assertThat(policies.get(Policies.FRESH_DAYS)).isEqualTo(28);
    assertThat(setUp(setUp -> setUp.putPolicy("amber-days", "21"))).isEmpty();
  }

  @Test
  void aliasesAreJournalledAsFieldsOfTheBoard() {
    long change =
        setUp(setUp -> setUp.putAlias("QA&P", Party.group(sample.quality.id()))).orElseThrow();

    assertThat(roster().aliases()).containsEntry("QA&P", Party.group(sample.quality.id()));
    List<JournalEntry> entries = read(records -> records.journal().entries(change));
    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().field()).isEqualTo("QA&P");
    assertThat(entries.getFirst().after()).contains("group:" + sample.quality.id());
    assertThat(setUp(setUp -> setUp.putAlias("QA&P", Party.group(sample.quality.id())))).isEmpty();
  }

  @Test
  void anAliasMayBeAsLongAsAName() {
    String longest = "Education sub group and partners ".repeat(6).strip();
    long change =
        setUp(setUp -> setUp.putAlias(longest, Party.group(sample.quality.id()))).orElseThrow();
    assertThat(read(records -> records.journal().entries(change)).getFirst().field())
        .isEqualTo(longest);
  }

  @Test
  void aPlaceMayServeSeveralBoards() {
    SampleBoard other = SampleBoard.in(store, "other");
    Channel own = channel("quality", Channel.Kind.GROUP, OptionalLong.of(sample.quality.id()));
    Channel others = channel("all", Channel.Kind.BOARD, OptionalLong.empty());
    setUp(setUp -> setUp.putChannel(own));
    write(
        records -> {
          Change change = records.change(other.by(other.manager));
          change.setUp().putChannel(others);
          return change.finish("Added a channel", "board", other.board.id()).orElseThrow();
        });

    List<Boards.Served> served = read(records -> records.boards().channelAt(PLACE));
    assertThat(served)
        .containsExactly(
            new Boards.Served(sample.board.id(), own), new Boards.Served(other.board.id(), others));
    List<Channel> ofOne = read(records -> records.boards().channels(sample.board.id()));
    assertThat(ofOne).containsExactly(own);
  }

  @Test
  void aChannelIsPutByItsAddress() {
    Channel first = channel("old", Channel.Kind.BOARD, OptionalLong.empty());
    Channel again = channel("new", Channel.Kind.AGENCY, OptionalLong.of(sample.police.id()));
    setUp(setUp -> setUp.putChannel(first));
    setUp(setUp -> assertThat(setUp.putChannel(again).id()).isEqualTo(first.id()));

    List<Channel> channels = read(records -> records.boards().channels(sample.board.id()));
    assertThat(channels)
        .containsExactly(
            new Channel(first.id(), "new", again.kind(), again.party(), again.address()));
  }

  private Channel channel(String name, Channel.Kind kind, OptionalLong party) {
    return new Channel(store.ids().next(), name, kind, party, PLACE);
  }

  @Test
  void aBoardsOwnWordsAreBroughtUpToDate() {
    Board renamed =
        new Board(
            sample.board.id(),
            sample.board.slug(),
            "Another name",
            sample.board.zone(),
            sample.board.nation());
    setUp(setUp -> setUp.put(renamed));

    assertThat(roster().board()).isEqualTo(renamed);
  }
}
