package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.DaysAway;
import org.junit.jupiter.api.Test;

class AbsenceTest extends DeskTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 8, 3);
  private static final LocalDate LAST = LocalDate.of(2018, 8, 14);

  private Map<Long, List<DaysAway>> away() {
    return house.store.read(records -> records.absences().from(LocalDate.of(2018, 6, 1)));
  }

  private long police() {
    return house.member(POLICE).person();
  }

  @Test
  void aMemberSaysWhenHeOrSheIsAway() {
    assertThat(says(POLICE, "/board away 3 Aug 2018 to 14 Aug 2018").summary())
        .startsWith("You are away from 3 August 2018 to 14 August 2018.");
    assertThat(away()).isEqualTo(Map.of(police(), List.of(new DaysAway(FIRST, Optional.of(LAST)))));
  }

  @Test
  void undoAndComingBackEndIt() {
    says(POLICE, "board away 3 Aug 2018 to 14 Aug 2018");
    says(POLICE, "undo");
    assertThat(away()).isEmpty();

    says(POLICE, "board away 3 Aug 2018");
    says(POLICE, "board back");
    assertThat(away()).isEmpty();
    assertThat(saysInVain(POLICE, "board back").summary()).startsWith("You are not away");
  }

  @Test
  void daysThatCantBeAreRefused() {
    assertThat(saysInVain(POLICE, "board away 14 Aug 2018 to 3 Aug 2018").summary())
        .contains("is before");
    assertThat(saysInVain(POLICE, "board away 1 Jan 2018 to 3 Jan 2018").summary())
        .contains("has passed");
    assertThat(saysInVain(POLICE, "board away 3 Aug 2018 to 3 Dec 2030").summary())
        .contains("366 at most");
  }

  @Test
  void anAccountThatIsGoneIsNotSpokenToUntilItIsKnownAgain() {
    house.store.write(
        records -> {
          records.people().identify(police(), "slack", "T1", "U1", house.clock.instant());
          return null;
        });

    assertThat(gone(police(), "slack")).isTrue();
    assertThat(gone(police(), "slack")).as("said again").isFalse();
    assertThat(
            house.store.<Boolean>read(records -> records.people().identitiesOf(police()).isEmpty()))
        .isTrue();
    assertThat(
            house.store.<Boolean>read(
                records -> records.absences().unreachable().containsKey(police())))
        .isTrue();

    house.store.write(
        records -> {
          records.people().identify(police(), "slack", "T1", "U1", house.clock.instant());
          return null;
        });
    assertThat(house.store.<Boolean>read(records -> records.absences().unreachable().isEmpty()))
        .isTrue();
  }

  @Test
  void theManagerIsToldOnceOfAnAccountThatIsGone() {
    house.store.write(
        records -> {
          records.people().identify(police(), "slack", "T1", "U1", house.clock.instant());
          return null;
        });
    gone(police(), "slack");
    StandInChat chat = new StandInChat("local");
    long manager = house.member(MANAGER).person();
    for (int day = 1; day <= 5; day++) {
      house.clock.set(house.clock.instant().plusSeconds(86_400));
      house.sweep(chat);
      house.deliverer(chat).deliver();
    }

    assertThat(
            chat.posted.stream()
                .filter(each -> each.to().place().equals(Long.toString(manager)))
                .map(each -> each.post().blocks().toString())
                .filter(text -> text.contains("can't be reached any more")))
        .hasSize(1);
  }

  private boolean gone(long person, String platform) {
    return house.store.write(
        records -> records.people().gone(person, platform, house.clock.instant()));
  }
}
