package org.beadle.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;

/**
 * Answers by saying what it was told: to all where that begins with "tell", else to the asker
 * alone. Keeps what came.
 */
final class StandInInbox implements Inbox {
  final List<Incoming> received = new CopyOnWriteArrayList<>();

  @Override
  public Post receive(Incoming incoming) {
    received.add(incoming);
    String said = incoming.press().map(press -> press.command()).orElse(incoming.text());
    if (said.equals("break")) throw new IllegalStateException("a fault in the stand-in");
    Post answer = Post.text("You said: " + said);
    return said.startsWith("tell") ? answer.toChannel() : answer;
  }
}
