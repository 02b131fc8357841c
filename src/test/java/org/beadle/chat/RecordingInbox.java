package org.beadle.chat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** An inbox that keeps what it hears and answers as a test wants. */
public final class RecordingInbox implements Inbox {
  private final List<Incoming> heard = new CopyOnWriteArrayList<>();
  private final List<Receipt> standing = new CopyOnWriteArrayList<>();
  private volatile Function<Press, Optional<String>> objection = press -> Optional.empty();
  private volatile Function<Incoming, Post> answer = incoming -> Post.text("Heard.");

  @Override
  public Post receive(Incoming incoming) {
    heard.add(incoming);
    return answer.apply(incoming);
  }

  @Override
  public Optional<String> objection(Press press) {
    return objection.apply(press);
  }

  /** What it finds wrong with the words of a press. */
  public void objects(Function<Press, Optional<String>> objection) {
    this.objection = objection;
  }

  @Override
  public void stands(Receipt receipt, Post post) {
    standing.add(receipt);
  }

  public void answers(Function<Incoming, Post> answer) {
    this.answer = answer;
  }

  public List<Incoming> heard() {
    return heard;
  }

  /** Where answers stand. */
  public List<Receipt> standing() {
    return standing;
  }

  /** The one thing that it heard. */
  public Incoming only() {
    if (heard.size() != 1) throw new AssertionError("It heard " + heard);
    return heard.getFirst();
  }
}
