package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Member;
import org.junit.jupiter.api.Test;

/** A person is known by e-mail and by platform, over all boards; codes and links are good once. */
class PeopleTest extends StoreContract {
  private static final Instant NOW = SampleBoard.AT;
  private static final Instant LATER = NOW.plusSeconds(60);

  @Test
  void aPersonIsFoundByEMailWhateverItsCase() {
    OptionalLong found = read(records -> records.people().personByEmail(" Manager@Sample.example"));
    assertThat(found).hasValue(sample.manager.person());
    OptionalLong none = read(records -> records.people().personByEmail("nobody@sample.example"));
    assertThat(none).isEmpty();
  }

  @Test
  void onePersonMaySitOnSeveralBoards() {
    SampleBoard other = SampleBoard.in(store, "other");
    long person = sample.manager.person();
    write(
        records -> {
          Change change = records.change(other.by(other.manager));
          change
              .setUp()
              .put(
                  new Member(
                      store.ids().next(),
                      person,
                      "A visitor",
                      Optional.of("manager@sample.example"),
                      OptionalLong.empty(),
                      Optional.empty(),
                      Optional.empty()));
          return change.finish("Added", "board", other.board.id()).orElseThrow();
        });

    List<Membership> memberships = read(records -> records.people().memberships(person));
    assertThat(memberships)
        .extracting(Membership::board)
        .containsExactly(sample.board.id(), other.board.id());
    assertThat(memberships.getFirst().member()).isEqualTo(sample.manager);
  }

  @Test
  void askingForAPersonTwiceGivesTheSame() {
    long first = person(Optional.of("lead@example.org"));

    assertThat(person(Optional.of("LEAD@example.org"))).isEqualTo(first);
    assertThat(person(Optional.empty())).isNotEqualTo(person(Optional.empty()));
    Optional<String> email = read(records -> records.people().emailOf(first));
    assertThat(email).contains("lead@example.org");
  }

  private long person(Optional<String> email) {
    return write(records -> records.people().person("The health lead", email, NOW));
  }

  @Test
  void aPlatformsUserIsWhoWasIdentifiedLast() {
    identify(sample.manager.person(), "U1", NOW);
    identify(sample.policeLead.person(), "U1", LATER);
    identify(sample.policeLead.person(), "U2", LATER);

    read(
        records -> {
          People people = records.people();
          assertThat(people.personOf("slack", "T1", "U1")).hasValue(sample.policeLead.person());
          assertThat(people.personOf("slack", "T2", "U1")).isEmpty();
          assertThat(people.identitiesOf(sample.manager.person())).isEmpty();
          assertThat(people.identitiesOf(sample.policeLead.person()))
              .containsExactlyInAnyOrder(
                  new People.Identity("slack", "T1", "U1"),
                  new People.Identity("slack", "T1", "U2"));
          return null;
        });
  }

  private void identify(long person, String user, Instant at) {
    store.change(records -> records.people().identify(person, "slack", "T1", user, at));
  }

  @Test
  void aJoinCodeIsGoodOnceAndBeforeItExpires() {
    store.change(
        records -> {
          Credentials credentials = records.people().credentials();
          credentials.issueCode(sample.policeLead.id(), "hash", LATER);
          assertThat(credentials.useCode("other", NOW)).isEmpty();
          assertThat(credentials.useCode("hash", LATER)).isEmpty();
          assertThat(credentials.useCode("hash", NOW)).hasValue(sample.policeLead.id());
          assertThat(credentials.useCode("hash", NOW)).isEmpty();
        });
  }

  @Test
  void aSignInLinkIsGoodOnceAndBeforeItExpires() {
    store.change(
        records -> {
          Credentials credentials = records.people().credentials();
          credentials.issueLink(sample.policeLead.person(), "hash", LATER);
          assertThat(credentials.useLink("hash", LATER)).isEmpty();
          assertThat(credentials.useLink("hash", NOW)).hasValue(sample.policeLead.person());
          assertThat(credentials.useLink("hash", NOW)).isEmpty();
        });
  }

  @Test
  void whatLetsAPersonInIsTakenBackAndNobodyElses() {
    long police = sample.policeLead.person();
    long other = sample.manager.person();
    store.change(
        records -> {
          Credentials credentials = records.people().credentials();
          for (long person : new long[] {police, other}) {
            credentials.issueLink(person, "link " + person, LATER);
            credentials.openSession(person, "session " + person, NOW, LATER);
          }
          credentials.issueCode(sample.policeLead.id(), "code", LATER);
          credentials.issueCode(sample.manager.id(), "other's code", LATER);
          assertThat(credentials.endSessions(police, NOW)).isEqualTo(1);
          assertThat(credentials.cancelLinks(police, NOW)).isEqualTo(1);
          assertThat(credentials.cancelCodes(police, NOW)).isEqualTo(1);
          assertThat(credentials.cancelCodes(police, NOW)).isZero();
          assertThat(credentials.sessionOf("session " + police, NOW)).isEmpty();
          assertThat(credentials.isGoodLink("link " + police, NOW)).isFalse();
          assertThat(credentials.useLink("link " + police, NOW)).isEmpty();
          assertThat(credentials.useCode("code", NOW)).isEmpty();
          assertThat(credentials.sessionOf("session " + other, NOW)).hasValue(other);
          assertThat(credentials.isGoodLink("link " + other, NOW)).isTrue();
          assertThat(credentials.useCode("other's code", NOW)).isPresent();
        });
  }

  @Test
  void aWebSessionLastsUntilItEndsOrExpires() {
    long person = sample.policeLead.person();
    store.change(
        records -> {
          Credentials credentials = records.people().credentials();
          credentials.openSession(person, "one", NOW, LATER);
          credentials.openSession(person, "two", NOW, LATER);
          assertThat(credentials.sessionOf("one", NOW)).hasValue(person);
          assertThat(credentials.sessionOf("one", LATER)).isEmpty();
          credentials.endSession("one", NOW);
          assertThat(credentials.sessionOf("one", NOW)).isEmpty();
          assertThat(credentials.sessionOf("two", NOW)).hasValue(person);
        });
  }
}
