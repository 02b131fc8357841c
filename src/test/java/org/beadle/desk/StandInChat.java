package org.beadle.desk;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.beadle.chat.Address;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Inbox;
import org.beadle.chat.Pace;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;

/** A platform in memory, which takes what it is given, and fails when a test says so. */
final class StandInChat implements Chat {
  /** Something that was posted, unasked. */
  record Posted(Address to, Post post, DeliveryId id) {}

  final List<Posted> posted = new CopyOnWriteArrayList<>();
  final List<DeliveryId> lookedFor = new ArrayList<>();
  boolean canFind = true;
  boolean asksToSignIn;
  Pace pace = Pace.FREE;

  /** The message below which each reply was posted. */
  final Map<Receipt, Receipt> below = new LinkedHashMap<>();

  /** Workspaces that fail at every post, each with how. */
  final Map<String, ChatException> away = new ConcurrentHashMap<>();

  /** Places that refuse every post, each with how. */
  final Map<Address, ChatException> refuses = new ConcurrentHashMap<>();

  /** Workspaces whose posts do not end before the latch opens. */
  final Map<String, CountDownLatch> slow = new ConcurrentHashMap<>();

  private final String platform;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<Receipt, Post> standing = new LinkedHashMap<>();
  private final Map<DeliveryId, Receipt> known = new LinkedHashMap<>();
  private final Deque<Exception> faults = new ArrayDeque<>();

  StandInChat(String platform) {
    this.platform = platform;
  }

  /** Lets the next post or update fail. */
  void fail(Exception fault) {
    faults.add(fault);
  }

  /** Where a post was posted, in order. */
  List<String> posts(Post post) {
    return posted.stream()
        .filter(each -> each.post().equals(post))
        .map(each -> each.to().place())
        .toList();
  }

  /** What people were told beside {@code post}. */
  List<Post> others(Post post) {
    return posted.stream().map(Posted::post).filter(each -> !each.equals(post)).toList();
  }

  /** What a message says now. */
  Post standing(Receipt receipt) {
    return standing.get(receipt);
  }

  /** Somebody deletes a message. */
  void delete(Receipt receipt) {
    standing.remove(receipt);
  }

  /** The message of a delivery. */
  Receipt receipt(DeliveryId id) {
    return known.get(id);
  }

  /** A message that was not a delivery. */
  Receipt stand(Address at, Post post) {
    Receipt receipt = new Receipt(at, "message-" + numbers.getAndIncrement());
    standing.put(receipt, post);
    return receipt;
  }

  @Override
  public String platform() {
    return platform;
  }

  @Override
  public void open(Inbox inbox) {}

  @Override
  public boolean asksToSignIn() {
    return asksToSignIn;
  }

  @Override
  public Receipt post(Address to, Post post, DeliveryId id) throws ChatException {
    wait(slow.get(to.workspace()));
    if (refuses.containsKey(to)) throw refuses.get(to);
    if (away.containsKey(to.workspace())) throw away.get(to.workspace());
    return taken(to, post, id);
  }

  private static void wait(CountDownLatch latch) {
    try {
      if (latch != null) latch.await();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private synchronized Receipt taken(Address to, Post post, DeliveryId id) throws ChatException {
    failIfToldTo();
    posted.add(new Posted(to, post, id));
    Receipt receipt = stand(to, post);
    known.put(id, receipt);
    return receipt;
  }

  @Override
  public Receipt reply(Receipt root, Post post, DeliveryId id) throws ChatException {
    if (!standing.containsKey(root))
      throw ChatException.closed(ChatException.Closes.THREAD, "the message is gone");
    Receipt reply = post(root.address(), post, id);
    below.put(reply, root);
    return reply;
  }

  @Override
  public Receipt update(Receipt earlier, Post post) throws ChatException {
    failIfToldTo();
    if (!standing.containsKey(earlier)) throw ChatException.refused("there is no such message");
    standing.put(earlier, post);
    return earlier;
  }

  private void failIfToldTo() throws ChatException {
    Exception fault = faults.poll();
    if (fault instanceof ChatException refusal) throw refusal;
    if (fault instanceof RuntimeException bug) throw bug;
  }

  @Override
  public Optional<Receipt> find(Address to, DeliveryId id, Instant since) throws ChatException {
    lookedFor.add(id);
    failIfToldTo();
    return Optional.ofNullable(known.get(id)).filter(receipt -> receipt.address().equals(to));
  }

  @Override
  public boolean canFind() {
    return canFind;
  }

  @Override
  public Pace pace() {
    return pace;
  }

  @Override
  public void close() {}
}
