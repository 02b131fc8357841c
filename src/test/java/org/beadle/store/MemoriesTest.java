package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.store.SlackInstallations.Saved;
import org.junit.jupiter.api.Test;

/** What is remembered of events, cards, digests, the local chat and installations. */
class MemoriesTest extends StoreContract {
  private static final Instant NOW = SampleBoard.AT;
  private static final Block.File FILE =
      new Block.File("a.txt", "text/plain", new byte[] {1}, "A file");
  private static final Address PLACE = new Address("slack", "T1", "C1");

  @Test
  void anEventThatComesAgainHasItsAnswer() {
    Post answer = Post.text("Done.").about(5);
    store.change(records -> records.events().remember("slack", "E1", answer, NOW));

    read(
        records -> {
          assertThat(records.events().answerTo("slack", "E1")).contains(answer);
          assertThat(records.events().answerTo("slack", "E2")).isEmpty();
          assertThat(records.events().answerTo("local", "E1")).isEmpty();
          return null;
        });
    assertThatThrownBy(
            () -> store.change(records -> records.events().remember("slack", "E1", answer, NOW)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void oldEventsAreLetGo() {
    store.change(
        records -> {
          records.events().remember("slack", "old", Post.text("a"), NOW.minusSeconds(1));
          records.events().remember("slack", "new", Post.text("b"), NOW);
          assertThat(records.events().forgetBefore(NOW)).isEqualTo(1);
          assertThat(records.events().answerTo("slack", "old")).isEmpty();
          assertThat(records.events().answerTo("slack", "new")).isPresent();
        });
  }

  @Test
  void cardsAreFoundByTheirAction() {
    long action = action("1.1").id();
    long other = action("1.2").id();
    Receipt first = new Receipt(PLACE, "1");
    Receipt second = new Receipt(PLACE, "2");
    store.change(
        records -> {
          Cards cards = records.cards();
          cards.put(first, sample.board.id(), action, NOW);
          cards.put(second, sample.board.id(), action, NOW.plusSeconds(1));
          assertThat(cards.about(action)).containsExactly(second, first);
          cards.put(first, sample.board.id(), other, NOW.plusSeconds(2));
          assertThat(cards.about(action)).containsExactly(second);
          cards.forget(second);
          assertThat(cards.about(action)).isEmpty();
          assertThat(cards.about(other)).containsExactly(first);
        });
  }

  @Test
  void aDigestsWindowIsKept() {
    LocalDate monday = LocalDate.of(2018, 5, 7);
    DigestWindow week = window(monday, "3 Red");
    store.change(
        records -> {
          Digests digests = records.digests();
          digests.put(window(monday, "2 Red"));
          digests.put(week);
          digests.put(window(monday.minusDays(7), "1 Red"));
          assertThat(digests.lastBefore(sample.board.id(), "channel 1", monday.plusDays(1)))
              .contains(week);
          assertThat(digests.lastBefore(sample.board.id(), "channel 2", monday.plusDays(1)))
              .isEmpty();
          assertThat(digests.lastBefore(sample.board.id(), "channel 1", monday))
              .map(DigestWindow::figures)
              .contains("1 Red");
        });
  }

  /** What a digest tells begins where the last one ended, however long ago that was. */
  @Test
  void theLastDayThatAnAudienceWasToldOfIsKnownForEver() {
    LocalDate monday = LocalDate.of(2018, 5, 7);
    store.change(
        records -> {
          Digests digests = records.digests();
          digests.put(window(monday.minusDays(7), "1 Red"));
          digests.put(window(monday, "2 Red"));
          for (LocalDate today : List.of(monday.plusDays(7), monday.plusYears(2)))
            assertThat(
                    digests.lastTold(sample.board.id(), List.of("channel 1", "channel 2"), today))
                .isEqualTo(Map.of("channel 1", monday));
        });
  }

  @Test
  void whatExpiredIsLetGo() {
    long person = sample.manager.person();
    MailLink link =
        new MailLink(person, sample.board.id(), Optional.empty(), NOW, Optional.empty());
    store.change(
        records -> {
          records.people().credentials().issueLink(person, "a", NOW);
          records.people().credentials().issueCode(sample.manager.id(), "b", NOW);
          records.people().credentials().openSession(person, "c", NOW, NOW);
          records.mailLinks().issue("d", link, NOW);
          records.slackInstallations().begin("e", NOW);
          records.linkedFiles().keep("f", FILE, NOW, NOW);
          assertThat(records.leftovers().forgetBefore(NOW)).isZero();
          assertThat(records.mailLinks().find("d")).isPresent();
          assertThat(records.leftovers().forgetBefore(NOW.plusMillis(1))).isEqualTo(6);
          assertThat(records.mailLinks().find("d")).isEmpty();
        });
  }

  private DigestWindow window(LocalDate until, String figures) {
    return new DigestWindow(
        sample.board.id(), "channel 1", until.minusDays(6), until, OptionalLong.empty(), figures);
  }

  @Test
  void aLocalMessageForOnePersonIsSeenByNobodyElse() {
    LocalMessage open = message("all", Optional.empty(), Optional.of("d1"), NOW);
    LocalMessage own =
        message("own", Optional.of("member 1"), Optional.empty(), NOW.plusSeconds(1));
    store.change(
        records -> {
          records.localMessages().append(open);
          records.localMessages().append(own);
        });

    read(
        records -> {
          LocalMessages messages = records.localMessages();
          assertThat(messages.list(sample.board.id(), "board", "member 1", OptionalLong.empty(), 9))
              .containsExactly(open, own);
          assertThat(messages.list(sample.board.id(), "board", "member 2", OptionalLong.empty(), 9))
              .containsExactly(open);
          assertThat(messages.list(sample.board.id(), "board", "member 1", OptionalLong.empty(), 1))
              .containsExactly(own);
          assertThat(messages.list(sample.board.id(), "other", "member 1", OptionalLong.empty(), 9))
              .isEmpty();
          assertThat(messages.byDelivery("d1")).contains(open);
          assertThat(messages.byDelivery("d2")).isEmpty();
          return null;
        });
  }

  @Test
  void aLocalMessageIsBroughtUpToDate() {
    LocalMessage message = message("old", Optional.empty(), Optional.empty(), NOW);
    store.change(
        records -> {
          LocalMessages messages = records.localMessages();
          messages.append(message);
          assertThat(messages.update(message.id(), Post.text("new"), NOW.plusSeconds(1))).isTrue();
          assertThat(messages.update(1, Post.text("new"), NOW)).isFalse();
          LocalMessage changed = messages.byId(message.id()).orElseThrow();
          assertThat(changed.post()).isEqualTo(Post.text("new"));
          assertThat(changed.changed()).contains(NOW.plusSeconds(1));
          assertThat(changed.asker()).contains("12");
          assertThat(changed.words()).contains("action 2.3 done");
        });
  }

  private LocalMessage message(
      String text, Optional<String> onlyFor, Optional<String> delivery, Instant at) {
    return new LocalMessage(
        store.ids().next(),
        sample.board.id(),
        "board",
        "Beadle",
        onlyFor,
        delivery,
        Post.text(text),
        at,
        Optional.empty(),
        Optional.of("12"),
        Optional.of("action 2.3 done"));
  }

  @Test
  void anInstallationIsKeptUntilItIsRemoved() {
    store.change(
        records -> {
          SlackInstallations slack = records.slackInstallations();
          slack.save("", "T1", Optional.of("B1"), "{1}", NOW);
          slack.save("", "T1", Optional.of("B1"), "{2}", NOW);
          assertThat(slack.find("", "T1").map(Saved::content)).contains("{2}");
          assertThat(slack.ofTeam("T1").map(Saved::content)).contains("{2}");
          assertThat(slack.find("", "T2")).isEmpty();
          slack.remove("", "T1", NOW);
          assertThat(slack.find("", "T1")).isEmpty();
          slack.save("", "T1", Optional.empty(), "{3}", NOW);
          assertThat(slack.find("", "T1").map(Saved::content)).contains("{3}");
        });
  }

  @Test
  void anInstallationsStateIsGoodOnceAndBeforeItExpires() {
    store.change(
        records -> {
          SlackInstallations slack = records.slackInstallations();
          slack.begin("s1", NOW.plusSeconds(60));
          slack.begin("s2", NOW.plusSeconds(60));
          assertThat(slack.isBegun("s1", NOW)).isTrue();
          slack.end("s1");
          assertThat(slack.isBegun("s1", NOW)).isFalse();
          assertThat(slack.isBegun("s2", NOW.plusSeconds(60))).isFalse();
        });
  }
}
