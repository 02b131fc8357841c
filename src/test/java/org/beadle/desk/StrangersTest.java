package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.beadle.board.Member;
import org.beadle.chat.Address;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.wording.RefusalWords;
import org.junit.jupiter.api.Test;

class StrangersTest extends DeskTest {
  private static final String BAD_CODE = RefusalWords.of(new org.beadle.wording.Refusal.BadCode());

  private Post stranger(String user, String words) {
    return house.desk.receive(
        Incoming.said(
            new Address("slack", "T0", "D0" + user),
            new Incoming.User("T0", user, Optional.empty(), true),
            words,
            Optional.empty()));
  }

  @Test
  void aStrangerIsToldWhomToAskAndSeesNothing() {
    for (String words : new String[] {"action 2.1", "rag", "board help", "action 2.1 done", ""})
      assertThat(inVain(() -> stranger("U0", words)).summary())
          .isEqualTo(
              "I don't know you yet, so I can't show or change anything. Please ask the board"
                  + " manager for a code, and then type “board join” and the code.");
  }

  @Test
  void whoCouldNotBeLookedUpIsAskedToTryAgain() {
    Incoming.User unknown = new Incoming.User("T0", "U0", Optional.empty(), true, false);
    Address from = new Address("teams", "T0", "U0");
    Incoming said = Incoming.said(from, unknown, "rag", Optional.empty());

    assertThat(inVain(() -> house.desk.receive(said)).summary())
        .isEqualTo(
            "Microsoft Teams could not be asked who you are, so I can't show or change anything."
                + " Please try again in a few minutes.");
  }

  @Test
  void whoIsKnownAlreadyIsHeardThoughThePlatformCouldNotBeAsked() {
    long person = house.member(POLICE).person();
    house.store.change(
        records -> records.people().identify(person, "teams", "T0", "U0", house.clock.instant()));
    Incoming.User known = new Incoming.User("T0", "U0", Optional.empty(), true, false);
    Address from = new Address("teams", "T0", "U0");

    assertThat(house.desk.receive(Incoming.said(from, known, "rag", Optional.empty())).summary())
        .startsWith("37 actions");
  }

  @Test
  void anIdThatIsNobodysIsAStrangerInTheLocalChatToo() {
    for (String id : new String[] {"12", "manager", "", "-1", "9999999999999999999"})
      assertThat(
              house
                  .desk
                  .receive(
                      Incoming.said(
                          house.at(House.BOARD),
                          new Incoming.User("sample", id, Optional.empty(), false),
                          "rag",
                          Optional.empty()))
                  .summary())
          .as(id)
          .startsWith("I don't know you yet")
          .contains("Please ask Board manager for a code");
  }

  @Test
  void aCodeMakesAStrangerKnownOnce() {
    String code = new Joining(house.store, house.clock).code(house.member(POLICE).id());
    assertThat(stranger("U1", "board join " + code.toLowerCase()).summary())
        .isEqualTo(
            "You are known here as Police lead of Sample County Safeguarding Children Board.");
    assertThat(stranger("U1", "action 3.5 note Begun").summary()).contains("has a new note");
    assertThat(house.updates("3.5").getFirst().by()).isEqualTo(POLICE);
    assertThat(inVain(() -> stranger("U2", "board join " + code)).summary()).isEqualTo(BAD_CODE);
    assertThat(stranger("U2", "rag").summary()).startsWith("I don't know you yet");
  }

  @Test
  void aCodeMayBeTypedWithAHyphen() {
    String code = new Joining(house.store, house.clock).code(house.member(POLICE).id());
    String parted = code.substring(0, 4) + "-" + code.substring(4);
    assertThat(stranger("U1", "board join " + parted).summary()).startsWith("You are known here");
  }

  @Test
  void aCodeIsGoodForTwoWeeks() {
    Joining joining = new Joining(house.store, house.clock);
    String early = joining.code(house.member(POLICE).id());
    house.clock.advance(Duration.ofDays(13));
    String late = joining.code(house.member(HEALTH).id());
    house.clock.advance(Duration.ofDays(1));
    assertThat(inVain(() -> stranger("U1", "board join " + early)).summary()).isEqualTo(BAD_CODE);
    assertThat(stranger("U1", "board join " + late).summary()).contains("Health lead");
  }

  @Test
  void aGuessedCodeIsRefused() {
    assertThat(inVain(() -> stranger("U1", "board join ABCDEFGHJK")).summary()).isEqualTo(BAD_CODE);
  }

  @Test
  void anAddressThatThePlatformVouchesForMakesOneKnown() {
    Incoming.User user =
        new Incoming.User("T0", "U7", Optional.of("Police@Partners.Example"), true);
    Address at = new Address("slack", "T0", "D0U7");
    assertThat(
            house.desk.receive(Incoming.said(at, user, "action 3.5", Optional.empty())).summary())
        .startsWith("Action 3.5");
    assertThat(stranger("U7", "action 3.5").summary()).startsWith("Action 3.5");
  }

  private static Member until(Member member, LocalDate last) {
    return new Member(
        1,
        member.person(),
        member.name(),
        member.email(),
        member.agency(),
        Optional.empty(),
        Optional.of(last));
  }

  @Test
  void whoHasLeftTheBoardIsAStrangerAgain() {
    Member left = until(house.member(POLICE), LocalDate.of(2018, 6, 17));
    house.change(change -> change.setUp().put(left));
    assertThat(house.says(POLICE, "action 3.5").summary()).startsWith("I don't know you yet");
  }

  @Test
  void anAddressThatWasChangedInTheBoardsFileMakesOneKnownAgain() {
    Member police = house.member(POLICE);
    house.store.change(
        records ->
            records.people().identify(police.person(), "slack", "T0", "U7", house.clock.instant()));
    String changed = "police@new.example";
    long person =
        house.store.write(
            records ->
                records.people().person(POLICE, Optional.of(changed), house.clock.instant()));
    house.change(change -> change.setUp().put(until(police, LocalDate.of(2018, 6, 17))));
    house.change(
        change ->
            change
                .setUp()
                .put(
                    new Member(
                        2,
                        person,
                        "Police lead since June",
                        Optional.of(changed),
                        police.agency(),
                        Optional.empty(),
                        Optional.empty())));
    Incoming.User user = new Incoming.User("T0", "U7", Optional.of(changed), true);
    Address at = new Address("slack", "T0", "D0U7");
    assertThat(
            house.desk.receive(Incoming.said(at, user, "action 3.5", Optional.empty())).summary())
        .startsWith("Action 3.5");
    assertThat(stranger("U7", "action 3.5").summary()).startsWith("Action 3.5");
  }
}
