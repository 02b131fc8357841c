package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Press;
import org.junit.jupiter.api.Test;

class MailLinksTest extends StoreContract {
  private static final Instant NOW = SampleBoard.AT;
  private static final Instant LATER = NOW.plusSeconds(60);

  private MailLink link(Optional<Block.Button> button, Instant expires) {
    long person = sample.policeLead.person();
    return new MailLink(person, sample.board.id(), button, expires, Optional.empty());
  }

  private Block.Button note() {
    Press press = new Press(sample.board.id(), 23, "action 2.3 note");
    return new Block.Button(
        "Add note to 2.3", press, Block.Style.PRIMARY, Optional.of("What is the news?"));
  }

  private void issue(String hash, MailLink link) {
    write(
        records -> {
          records.mailLinks().issue(hash, link, NOW);
          return null;
        });
  }

  private Optional<MailLink> find(String hash) {
    return read(records -> records.mailLinks().find(hash));
  }

  private void use(String hash, Instant at) {
    write(
        records -> {
          records.mailLinks().use(hash, at);
          return null;
        });
  }

  @Test
  void aLinkIsFoundAsItWasMade() {
    MailLink press = link(Optional.of(note()), LATER);
    MailLink choice = link(Optional.empty(), LATER);
    issue("a", press);
    issue("b", choice);
    assertThat(find("a")).contains(press);
    assertThat(find("b")).contains(choice);
    assertThat(find("c")).isEmpty();
  }

  @Test
  void aLinkIsUsedUpByItsFirstUse() {
    issue("a", link(Optional.of(note()), LATER));
    use("a", NOW);
    use("a", LATER);
    assertThat(find("a").orElseThrow().used()).contains(NOW);
  }

  @Test
  void aLinkThatIsMadeAgainLastsLongerAndStaysUsed() {
    issue("a", link(Optional.of(note()), LATER));
    use("a", NOW);
    issue("a", link(Optional.of(note()), LATER.plusSeconds(60)));
    MailLink again = find("a").orElseThrow();
    assertThat(again.used()).contains(NOW);
    assertThat(again.expires()).isEqualTo(LATER.plusSeconds(60));
  }

  @Test
  void theLastWordOnEmailHolds() {
    long person = sample.policeLead.person();
    assertThat(wanted(person)).isTrue();
    choose(person, false, NOW);
    assertThat(wanted(person)).isFalse();
    assertThat(wanted(sample.manager.person())).isTrue();
    choose(person, true, LATER);
    assertThat(wanted(person)).isTrue();
    choose(person, false, LATER);
    assertThat(wanted(person)).isFalse();
  }

  private boolean wanted(long person) {
    return read(records -> records.mailLinks().wanted(person));
  }

  private void choose(long person, boolean wanted, Instant at) {
    write(
        records -> {
          records.mailLinks().choose(person, wanted, at);
          return null;
        });
  }

  @Test
  void whereAMemberIsReachedFirstIsAChangeOfTheBoard() {
    assertThat(reach()).isEmpty();
    assertThat(putReach(List.of("email", "slack"))).isTrue();
    assertThat(reach()).containsExactly("email", "slack");
    assertThat(putReach(List.of("email", "slack"))).isFalse();
    assertThat(putReach(List.of())).isTrue();
    assertThat(reach()).isEmpty();
    assertThat(broken()).isEmpty();
  }

  private List<String> reach() {
    return read(records -> records.people().reachOf(sample.board.id(), sample.policeLead.person()));
  }

  private boolean putReach(List<String> platforms) {
    return write(
        records -> {
          Change change = records.change(sample.by(sample.manager));
          change.setUp().putReach(sample.policeLead.id(), platforms);
          boolean changed = change.changedAnything();
          if (changed) change.finish("Changed", "board", sample.board.id());
          return changed;
        });
  }
}
