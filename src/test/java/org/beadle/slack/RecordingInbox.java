package org.beadle.slack;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;

/** An inbox that keeps what it hears and answers as a test wants. */
final class RecordingInbox implements Inbox {
  private final List<Incoming> heard = new CopyOnWriteArrayList<>();
  private volatile Function<Incoming, Post> answer = incoming -> Post.text("Heard.");

  @Override
  public Post receive(Incoming incoming) {
    heard.add(incoming);
    return answer.apply(incoming);
  }

  void answers(Function<Incoming, Post> answer) {
    this.answer = answer;
  }

  List<Incoming> heard() {
    return heard;
  }

  /** The one thing that it heard. */
  Incoming only() {
    if (heard.size() != 1) throw new AssertionError("It heard " + heard);
    return heard.getFirst();
  }
}
