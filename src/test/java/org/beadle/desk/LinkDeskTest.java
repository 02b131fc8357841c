package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Inbox;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links in e-mails do once what their reader may do, and nothing by being looked at. */
class LinkDeskTest extends DeskTest {
  private static final DeliveryId DELIVERY = new DeliveryId(77);
  private static final String QUALITY = "Quality assurance lead";
  private final LinkSeal seal = new LinkSeal("k".repeat(32));
  private Block.Button done;
  private Block.Button note;
  private MailDesk mail;
  private LinkDesk links;

  @BeforeEach
  void openDesks() {
    long board = house.board().id();
    long action = house.action("2.3a").id();
    done = Block.Button.primary("Done: 2.3a", new Press(board, action, "action 2.3a done"));
    note =
        Block.Button.asking(
            "Add note", new Press(board, action, "action 2.3a note"), "What is the news?");
    mail = new MailDesk(house.store, seal, house.clock);
    links = links(house.desk);
  }

  private LinkDesk links(Inbox inbox) {
    return new LinkDesk(house.store, seal, mail, inbox, house.clock);
  }

  private MailDesk.Opened.Mailbox open(String member) {
    Address to = House.direct(House.EMAIL, SampleHouse.SLUG, house.member(member).person());
    return (MailDesk.Opened.Mailbox) mail.open(to, DELIVERY, List.of(done, note));
  }

  private String token(String member, Block.Button button) {
    return open(member).presses().get(button);
  }

  @Test
  void lookingChangesNothingHoweverOften() {
    String token = token(QUALITY, done);
    List<String> before = house.everything();
    for (int times = 0; times < 3; times++)
      assertThat(links.look(token)).isInstanceOf(LinkState.Ready.class);
    assertThat(house.everything()).isEqualTo(before);
    assertThat(house.action("2.3a").closure()).isEmpty();
  }

  @Test
  void aPressIsDoneOnceAsTheReader() {
    String token = token(QUALITY, done);
    Post answer = links.press(token, Optional.empty()).orElseThrow().post();
    assertThat(answer.summary()).startsWith("Action 2.3a is finished.");
    assertThat(house.action("2.3a").closure().orElseThrow().by()).isEqualTo(QUALITY);
    says(QUALITY, "action 2.3a reopen");
    int changes = house.changes();
    LinkDesk.Answer again = links.press(token, Optional.empty()).orElseThrow();
    assertThat(again.post()).isEqualTo(answer);
    assertThat(again.again()).isTrue();
    house.clock.advance(LinkDesk.AGAIN);
    assertThat(links.press(token, Optional.empty())).isEmpty();
    assertThat(links.look(token)).isEqualTo(new LinkState.Used(LocalDate.of(2018, 6, 18)));
    assertThat(house.changes()).isEqualTo(changes);
    assertThat(house.action("2.3a").closure()).isEmpty();
  }

  @Test
  void theReadersOwnPermissionIsAskedForWhenThePressIsDone() {
    String token = token(LAY, done);
    Post answer = links.press(token, Optional.empty()).orElseThrow().post();
    assertThat(answer.summary()).startsWith("You can't do that.");
    assertThat(house.action("2.3a").closure()).isEmpty();
    assertThat(links.look(token)).isInstanceOf(LinkState.Ready.class);
  }

  @Test
  void wordsThatAreRefusedCanBePutAgainByANewLink() {
    String token = token(QUALITY, note);
    LinkDesk.Answer refused =
        links.press(token, Optional.of("Sam has the NHS number 943 476 5919")).orElseThrow();
    assertThat(house.updates("2.3a")).isEmpty();
    String again = refused.follow().entrySet().iterator().next().getValue();
    assertThat(again).isNotEqualTo(token);
    links.press(again, Optional.of("Half of it is done")).orElseThrow();
    assertThat(house.updates("2.3a").getFirst().note()).contains("Half of it is done");
  }

  @Test
  void aDoublePressGetsTheSameLinksToGoOn() {
    String token = token(QUALITY, done);
    LinkDesk.Answer first = links.press(token, Optional.empty()).orElseThrow();
    LinkDesk.Answer again = links.press(token, Optional.empty()).orElseThrow();
    assertThat(first.again()).isFalse();
    assertThat(again.follow()).isEqualTo(first.follow()).isNotEmpty();
  }

  @Test
  void whatFollowsAPressCanBePressedToo() {
    LinkDesk.Answer answer = links.press(token(QUALITY, done), Optional.empty()).orElseThrow();
    String undo =
        answer.follow().entrySet().stream()
            .filter(each -> each.getKey().label().equals("Undo"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    links.press(undo, Optional.empty()).orElseThrow();
    assertThat(house.action("2.3a").closure()).isEmpty();
  }

  @Test
  void aLinkExpires() {
    String token = token(QUALITY, done);
    house.clock.advance(MailDesk.PRESS_LASTS.minus(Duration.ofMillis(1)));
    assertThat(links.look(token)).isInstanceOf(LinkState.Ready.class);
    house.clock.advance(Duration.ofMillis(1));
    assertThat(links.look(token))
        .isEqualTo(new LinkState.Expired(LocalDate.of(2018, 7, 2), List.of(MANAGER)));
    assertThat(links.press(token, Optional.empty())).isEmpty();
    assertThat(house.action("2.3a").closure()).isEmpty();
  }

  @Test
  void aLinkAboutAMeetingIsGoodUntilItHasBegun() {
    Meeting meeting =
        house.change(
            change ->
                change
                    .diary()
                    .add(
                        house.group("Full board"),
                        LocalDate.of(2018, 7, 11),
                        Optional.of(LocalTime.of(10, 0)),
                        Optional.empty(),
                        Meeting.Kind.MEETING));
    Press press =
        new Press(house.board().id(), meeting.id(), "meeting apologies Full board 11 July 2018");
    Block.Button apologies = Block.Button.of("Send apologies", press);
    Address to = House.direct(House.EMAIL, SampleHouse.SLUG, house.member(POLICE).person());
    MailDesk.Opened.Mailbox box =
        (MailDesk.Opened.Mailbox) mail.open(to, DELIVERY, List.of(apologies, done));
    assertThat(box.untilMeetings()).isTrue();
    assertThat(open(QUALITY).untilMeetings()).isFalse();

    house.clock.set(Instant.parse("2018-07-11T08:59:59Z"));
    assertThat(links.look(box.presses().get(done))).isInstanceOf(LinkState.Expired.class);
    assertThat(links.look(box.presses().get(apologies))).isInstanceOf(LinkState.Ready.class);
    house.clock.set(Instant.parse("2018-07-11T09:00:00Z"));
    assertThat(links.look(box.presses().get(apologies)))
        .isEqualTo(new LinkState.Expired(LocalDate.of(2018, 7, 11), List.of(MANAGER)));
  }

  @Test
  void aMadeUpLinkIsNone() {
    String token = token(QUALITY, done);
    String other = new LinkSeal("x".repeat(32)).token("delivery 77 press 0").text();
    char last = token.charAt(token.length() - 1);
    String turned = token.substring(0, token.length() - 1) + (last == 'A' ? 'B' : 'A');
    String neverIssued = seal.token("elsewhere").text();
    for (String wrong : List.of("", ".", "a", "a.b", token + "A", turned, other, neverIssued)) {
      assertThat(links.look(wrong)).as(wrong).isEqualTo(new LinkState.Unknown());
      assertThat(links.press(wrong, Optional.empty())).isEmpty();
    }
  }

  @Test
  void withAnotherKeyEarlierLinksStopWorking() {
    String token = token(QUALITY, done);
    LinkSeal other = new LinkSeal("x".repeat(32));
    LinkDesk rekeyed = new LinkDesk(house.store, other, mail, house.desk, house.clock);
    assertThat(rekeyed.look(token)).isEqualTo(new LinkState.Unknown());
    assertThat(rekeyed.press(token, Optional.empty())).isEmpty();
    assertThat(house.action("2.3a").closure()).isEmpty();
  }

  @Test
  void aDeliveryThatIsTriedAgainHasTheSameLinksAndNobodyElsesDo() {
    MailDesk.Opened.Mailbox first = open(QUALITY);
    int rows = house.everything().size();
    assertThat(open(QUALITY)).isEqualTo(first);
    assertThat(house.everything()).hasSize(rows);
    assertThat(open(LAY).presses().values()).doesNotContainAnyElementsOf(first.presses().values());
  }

  @Test
  void theRecordHoldsNoTokens() {
    MailDesk.Opened.Mailbox mailbox = open(QUALITY);
    String everything = String.join("\n", house.everything());
    assertThat(mailbox.presses().values()).noneMatch(everything::contains);
    assertThat(everything).doesNotContain(mailbox.choice());
  }

  /** The program stops after the record was changed and before the link was used up. */
  @Test
  void aPressThatWasCutOffIsAnsweredAndNotDoneAgain() {
    String token = token(QUALITY, note);
    LinkDesk stopping =
        links(
            incoming -> {
              house.desk.receive(incoming);
              throw new IllegalStateException("stopped");
            });
    assertThatThrownBy(() -> stopping.press(token, Optional.of("Half is done")))
        .hasMessage("stopped");
    assertThat(house.updates("2.3a")).hasSize(1);
    Post answer = links.press(token, Optional.of("Half is done")).orElseThrow().post();
    assertThat(answer.summary()).startsWith("Action 2.3a has a new note.");
    assertThat(house.updates("2.3a")).hasSize(1);
    assertThat(links.look(token)).isInstanceOf(LinkState.Used.class);
  }

  @Test
  void emailIsTurnedOffAndOnByItsOwnLinkOnly() {
    MailDesk.Opened.Mailbox mailbox = open(QUALITY);
    assertThat(links.choose(mailbox.presses().get(done), false)).isFalse();
    assertThat(links.press(mailbox.choice(), Optional.empty())).isEmpty();
    assertThat(links.choose(mailbox.choice(), false)).isTrue();
    assertThat(links.look(mailbox.choice())).isEqualTo(new LinkState.Choice(QUALITY, false));
    Address to = House.direct(House.EMAIL, SampleHouse.SLUG, house.member(QUALITY).person());
    assertThat(mail.open(to, DELIVERY, List.of()))
        .isEqualTo(new MailDesk.Opened.Closed("this member has turned e-mail off"));
    assertThat(links.choose(mailbox.choice(), true)).isTrue();
    assertThat(mail.open(to, DELIVERY, List.of())).isInstanceOf(MailDesk.Opened.Mailbox.class);
  }
}
