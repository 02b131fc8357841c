package org.beadle.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block.Choice;
import org.beadle.chat.Block.Choices;
import org.beadle.chat.Block.Option;
import org.junit.jupiter.api.Test;

/**
 * What every adapter keeps to: how posts are delivered, brought up to date, replied to, found again
 * and picked from, and that people can read them. A subclass gives the adapter, a place that can be
 * posted to, and what a person reads there.
 */
public abstract class ChatContract extends ShownContract {
  private static final DeliveryId SECOND = new DeliveryId(1234567890124L);
  private static final DeliveryId THIRD = new DeliveryId(1234567890125L);

  /** A place that the platform does not know. */
  protected abstract Address unknownAddress();

  /** Whether an updated message takes the old one's place; false where a platform only adds. */
  protected boolean replaces() {
    return true;
  }

  /** Whether an update is shown at all; false where what was sent stays as it is. */
  protected boolean updates() {
    return true;
  }

  /**
   * The message that begins the thread in which a reply stands, as its receipt has it; empty where
   * the platform has no threads.
   */
  protected Optional<String> threadOf(Receipt reply) {
    return Optional.empty();
  }

  /**
   * Posts a message and picks an option in it as a person does.
   *
   * @param line the option's line, as it is shown
   * @param words the answer to the option's question, where it asks one
   * @return what reached the inbox; empty where options can't be picked
   */
  protected Optional<Incoming> pick(Post post, String line, String option, Optional<String> words)
      throws ChatException {
    return Optional.empty();
  }

  @Test
  void aPostStandsWhereItWasSent() throws ChatException {
    Receipt receipt = chat().post(address(), Post.text("The plan has been imported."), FIRST);
    assertThat(receipt.address()).isEqualTo(address());
    assertThat(receipt.messageRef()).isNotBlank();
    assertThat(everything()).contains("The plan has been imported.");
  }

  @Test
  void twoPostsHaveTwoReceiptsAndStandInOrder() throws ChatException {
    Receipt first = chat().post(address(), Post.text("Action 2.3 is late."), FIRST);
    Receipt second = chat().post(address(), Post.text("Action 2.4 is late."), SECOND);
    assertThat(first.messageRef()).isNotEqualTo(second.messageRef());
    assertThat(everything()).containsSubsequence("Action 2.3 is late.", "Action 2.4 is late.");
  }

  @Test
  void whatCanNotBeUpdatedIsLeftAsItIsAndNothingIsAdded() throws ChatException {
    assumeTrue(!updates(), "the platform shows updates");
    Receipt first = chat().post(address(), Post.text("Action 2.3 is late."), FIRST);
    String before = everything();
    assertThat(chat().update(first, Post.text("Action 2.3 is done."))).isEqualTo(first);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void anUpdateReplacesTheMessageAndNoOther() throws ChatException {
    assumeTrue(updates(), "what was sent stays as it is");
    Receipt first = chat().post(address(), Post.text("Action 2.3 is late."), FIRST);
    chat().post(address(), Post.text("Action 2.4 is late."), SECOND);
    Receipt again = chat().update(first, Post.text("Action 2.3 is done."));
    assertThat(everything()).contains("Action 2.3 is done.", "Action 2.4 is late.");
    if (replaces()) assertThat(everything()).doesNotContain("Action 2.3 is late.");
    chat().update(again, Post.text("Action 2.3 is accepted."));
    assertThat(everything()).contains("Action 2.3 is accepted.");
    if (replaces()) assertThat(everything()).doesNotContain("Action 2.3 is done.");
  }

  @Test
  void aReplyStandsAtTheAddressAndInTheThreadOfItsRootWhereThereAreThreads() throws ChatException {
    Receipt root = chat().post(address(), Post.text("Action 2.3 is late."), FIRST);
    Receipt reply = chat().reply(root, Post.text("Action 2.3 is 14 days late."), SECOND);
    assertThat(reply.address()).isEqualTo(address());
    assertThat(reply.messageRef()).isNotEqualTo(root.messageRef());
    assertThat(everything())
        .containsSubsequence("Action 2.3 is late.", "Action 2.3 is 14 days late.");
    threadOf(reply).ifPresent(first -> assertThat(first).isEqualTo(root.messageRef()));
  }

  @Test
  void aReplyToAReplyStandsInTheSameThread() throws ChatException {
    Receipt root = chat().post(address(), Post.text("Action 2.3 is late."), FIRST);
    Receipt reply = chat().reply(root, Post.text("Action 2.3 is 14 days late."), SECOND);
    Receipt third = chat().reply(reply, Post.text("Action 2.3 is 28 days late."), THIRD);
    assertThat(third.address()).isEqualTo(address());
    threadOf(third).ifPresent(first -> assertThat(first).isEqualTo(root.messageRef()));
  }

  @Test
  void aReplyIsFoundByItsOwnIdAndCanBeUpdated() throws ChatException {
    Receipt root = chat().post(address(), Post.text("Action 2.3 is late."), FIRST);
    assertThat(chat().findReply(root, SECOND, Instant.EPOCH)).isEmpty();
    Receipt reply = chat().reply(root, Post.text("Action 2.3 is 14 days late."), SECOND);
    Optional<Receipt> found = chat().findReply(root, SECOND, Instant.EPOCH);
    if (chat().canFind()) assertThat(found).contains(reply);
    else assertThat(found).isEmpty();
    chat().update(reply, Post.text("Action 2.3 is done."));
    if (updates()) assertThat(everything()).contains("Action 2.3 is late.", "Action 2.3 is done.");
  }

  @Test
  void aDeliveryIsFoundByItsOwnId() throws ChatException {
    Receipt receipt = chat().post(address(), Post.text("Papers are due."), FIRST);
    Optional<Receipt> found = chat().find(address(), FIRST, Instant.EPOCH);
    if (chat().canFind()) assertThat(found).contains(receipt);
    else assertThat(found).isEmpty();
  }

  @Test
  void aFoundDeliveryCanBeUpdated() throws ChatException {
    assumeTrue(chat().canFind(), "the platform can't find what was posted");
    chat().post(address(), Post.text("Papers are due."), FIRST);
    Receipt found = chat().find(address(), FIRST, Instant.EPOCH).orElseThrow();
    chat().update(found, Post.text("Papers have come."));
    assertThat(everything()).contains("Papers have come.");
    assertThat(chat().find(address(), FIRST, Instant.EPOCH)).contains(found);
  }

  @Test
  void aDeliveryThatWasNotPostedIsNotFound() throws ChatException {
    chat().post(address(), Post.text("Papers are due."), FIRST);
    assertThat(chat().find(address(), SECOND, Instant.EPOCH)).isEmpty();
  }

  @Test
  void anUnknownPlaceIsRefusedForGood() {
    ChatException refused =
        catchThrowableOfType(
            ChatException.class,
            () -> chat().post(unknownAddress(), Post.text("Papers are due."), FIRST));
    assertThat(refused).isNotNull();
    assertThat(refused.outcome()).isEqualTo(ChatException.Outcome.FINAL);
    assertThat(everything()).doesNotContain("Papers are due.");
  }

  @Test
  void aPickedOptionIsAPressOfItsCommand() throws ChatException {
    Optional<Incoming> incoming =
        pick(register(), "Northshire Police", "Apologies", Optional.empty());
    assumeTrue(incoming.isPresent(), "options can't be picked");
    assertThat(incoming.get().press()).contains(new Press(7, 31, "register police apologies"));
  }

  @Test
  void anOptionThatAsksTakesTheWordsIntoItsCommand() throws ChatException {
    Optional<Incoming> incoming =
        pick(register(), "Schools: Deputy, the clerk", "Left early", Optional.of("11:30"));
    assumeTrue(incoming.isPresent(), "options can't be picked");
    assertThat(incoming.get().press()).contains(new Press(7, 32, "register schools left 11:30"));
  }

  @Test
  void anOptionWithMuchToSayIsPickedLikeAnyOther() throws ChatException {
    Press press = new Press(7, 31, "register " + "a long name ".repeat(20) + "present");
    Choices choices =
        new Choices(
            List.of(new Choice("Police", List.of(Option.of("Here", press)), Optional.empty())));
    Optional<Incoming> incoming =
        pick(Post.of("The register", List.of(choices)), "Police", "Here", Optional.empty());
    assumeTrue(incoming.isPresent(), "options can't be picked");
    assertThat(incoming.get().press()).contains(press);
  }
}
