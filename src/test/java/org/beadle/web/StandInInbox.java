package org.beadle.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;

/**
 * Answers by saying what it was told: to all where that begins with "tell", else to the asker
 * alone; only when it may where that begins with "wait". Keeps what came.
 */
final class StandInInbox implements Inbox {
  final List<Incoming> received = new CopyOnWriteArrayList<>();

  private final CountDownLatch gate = new CountDownLatch(1);

  @Override
  public Post receive(Incoming incoming) {
    received.add(incoming);
    String said = incoming.press().map(press -> press.command()).orElse(incoming.text());
    if (said.startsWith("wait")) standStill();
    if (said.endsWith("break")) throw new IllegalStateException("a fault in the stand-in");
    Post answer = Post.text("You said: " + said);
    return said.startsWith("tell") ? answer.toChannel() : answer;
  }

  /** Lets what waits be answered. */
  void goOn() {
    gate.countDown();
  }

  private void standStill() {
    try {
      if (!gate.await(20, TimeUnit.SECONDS)) throw new AssertionError("nobody let it go on");
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }
}
