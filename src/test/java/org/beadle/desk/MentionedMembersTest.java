package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.chat.Address;
import org.beadle.chat.Incoming;
import org.beadle.chat.Mentioned;
import org.beadle.chat.Post;
import org.junit.jupiter.api.Test;

/** Whom a mention on a platform means: the member whose account it is, whatever it is called. */
class MentionedMembersTest extends DeskTest {
  private static final String TENANT = "tenant";

  @Test
  void anAccountThatTheRecordKnowsIsItsMemberThoughItIsCalledOtherwise() {
    known("o-jane", "Board manager");

    Post answer = handed("o-jane", "Police lead");

    assertThat(lead()).isEqualTo(Party.member(house.member("Board manager").id()));
    assertThat(answer.summary()).contains("is led by Board manager");
  }

  @Test
  void aStrangersAccountIsNobodyThoughItIsCalledAsAMemberIs() {
    Party before = lead();

    Post answer = handed("o-stranger", "Police lead");

    assertThat(lead()).isEqualTo(before);
    assertThat(answer.summary())
        .startsWith("The account that is mentioned as “@Police lead” is of nobody on this board")
        .doesNotContain("o-stranger");
  }

  @Test
  void anotherWorkspacesAccountWithTheSameIdIsAnother() {
    known("o-jane", "Board manager");
    Party before = lead();

    handed("o-jane", "Board manager", new Mentioned.Account("elsewhere", "o-jane"));

    assertThat(lead()).isEqualTo(before);
  }

  private void known(String id, String member) {
    house.store.change(
        records ->
            records
                .people()
                .identify(
                    house.member(member).person(), "teams", TENANT, id, house.clock.instant()));
  }

  private Post handed(String id, String name) {
    return handed(id, name, new Mentioned.Account(TENANT, id));
  }

  private Post handed(String id, String name, Mentioned.Account account) {
    known("o-quality", QUALITY);
    Incoming.User speaker = new Incoming.User(TENANT, "o-quality", Optional.empty(), true);
    String word = "@" + id;
    return house.desk.receive(
        new Incoming(
            new Address("teams", TENANT, "o-quality"),
            speaker,
            "action 2.3a owner " + word,
            Optional.empty(),
            Optional.empty(),
            new Mentioned(Map.of(word, "@" + name), Map.of(word, account))));
  }

  private Party lead() {
    return house.action("2.3a").lead().accountable().orElseThrow();
  }
}
