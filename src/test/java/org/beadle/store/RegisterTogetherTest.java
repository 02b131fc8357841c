package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.beadle.board.Agency;
import org.beadle.board.Member;
import org.beadle.board.Role;
import org.beadle.board.Seat;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.RegisterEntry;
import org.junit.jupiter.api.Test;

/** Two write one register at the same time, through one store or through two programs. */
class RegisterTogetherTest extends StoreContract {
  private static final LocalDate DAY = LocalDate.of(2018, 5, 1);
  private static final int SEATS = 12;

  private Meeting meeting;
  private final List<Seat> seats = new ArrayList<>();

  private void meet() {
    write(
        records -> {
          Change change = records.change(sample.by(sample.manager));
          for (int number = 1; number <= SEATS; number++) seats.add(seat(change, number));
          meeting =
              change
                  .diary()
                  .add(
                      sample.quality.id(),
                      DAY,
                      Optional.empty(),
                      Optional.empty(),
                      Meeting.Kind.MEETING);
          change.registers().open(meeting);
          return change.finish("Opened a register", "meeting", meeting.id()).orElseThrow();
        });
  }

  private Seat seat(Change change, int number) {
    Agency agency =
        change
            .setUp()
            .put(new Agency(store.ids().next(), "Agency " + number, Optional.empty(), false));
    return change
        .setUp()
        .put(
            new Seat(
                store.ids().next(),
                sample.quality.id(),
                OptionalLong.of(agency.id()),
                OptionalLong.empty(),
                Role.MEMBER,
                Optional.empty(),
                Optional.empty()));
  }

  private Void take(Store through, Member member, Mark mark, List<Seat> order) {
    for (Seat seat : order)
      through.write(
          records -> {
            Change change = records.change(sample.by(member));
            change
                .registers()
                .enter(
                    meeting,
                    new Registering.Wanted(
                        OptionalLong.of(seat.id()),
                        OptionalLong.empty(),
                        mark,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            return change.finish("Entered a seat", "meeting", meeting.id()).orElseThrow();
          });
    return null;
  }

  private void together(Store one, Store other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Void> first =
          threads.submit(
              () -> {
                start.await();
                return take(one, sample.manager, Mark.ABSENT, seats);
              });
      Future<Void> second =
          threads.submit(
              () -> {
                start.await();
                return take(other, sample.policeLead, Mark.APOLOGIES, seats.reversed());
              });
      first.get();
      second.get();
    } finally {
      threads.shutdown();
    }
  }

  private void nothingIsLost() {
    List<RegisterEntry> history =
        read(records -> records.registers().history(sample.manager(), meeting.id()));
    assertThat(history).hasSize(2 * SEATS);
    for (Seat seat : seats) {
      List<RegisterEntry> entries =
          history.stream()
              .filter(entry -> entry.seat().equals(OptionalLong.of(seat.id())))
              .toList();
      assertThat(entries)
          .extracting(RegisterEntry::saidBy)
          .containsExactlyInAnyOrder(
              OptionalLong.of(sample.manager.id()), OptionalLong.of(sample.policeLead.id()));
      assertThat(entries).filteredOn(entry -> entry.superseded().isEmpty()).hasSize(1);
    }
    assertThat(broken()).isEmpty();
  }

  @Test
  void throughOneStoreNoEntryIsLost() throws Exception {
    meet();
    together(store, store);
    nothingIsLost();
  }

  @Test
  void throughTwoProgramsNoEntryIsLost() throws Exception {
    meet();
    try (Store other = Store.open(database)) {
      together(store, other);
    }
    nothingIsLost();
  }

  @Test
  void aPageOfARegisterHasOneId() {
    meet();
    long page = write(records -> records.registerCards().id(sample.board.id(), meeting.id(), 2));
    long same = write(records -> records.registerCards().id(sample.board.id(), meeting.id(), 2));
    long first = write(records -> records.registerCards().id(sample.board.id(), meeting.id(), 1));
    assertThat(same).isEqualTo(page).isNotEqualTo(first);
    Optional<RegisterCards.Page> found = read(records -> records.registerCards().byId(page));
    Optional<RegisterCards.Page> none = read(records -> records.registerCards().byId(meeting.id()));
    assertThat(found.orElseThrow().page()).isEqualTo(2);
    assertThat(none).isEmpty();
  }
}
