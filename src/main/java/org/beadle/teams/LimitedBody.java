package org.beadle.teams;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** An answer's body, of which no more than a number of bytes is taken. */
final class LimitedBody implements BodySubscriber<byte[]> {
  private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
  private long left;
  private Flow.Subscription source;

  LimitedBody(int largest) {
    this.left = largest;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    source = subscription;
    whole.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> items) {
    if (left < 0) return;
    left -= items.stream().mapToLong(ByteBuffer::remaining).sum();
    if (left < 0) {
      source.cancel();
      whole.onError(new IOException("the answer is too long"));
    } else {
      whole.onNext(items);
    }
  }

  @Override
  public void onError(Throwable failure) {
    whole.onError(failure);
  }

  @Override
  public void onComplete() {
    if (left >= 0) whole.onComplete();
  }
}
