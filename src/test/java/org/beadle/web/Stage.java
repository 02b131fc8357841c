package org.beadle.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;

/** A running server with the local chat on it, over stand-ins. */
final class Stage implements AutoCloseable, DemoClock {
  final StandInInbox inbox = new StandInInbox();
  final AtomicBoolean healthy = new AtomicBoolean(true);
  final LocalChat chat;
  final Web web;
  final Client client;

  private final AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2018, 9, 3));
  private long deliveries;

  private Stage(Function<Stage, Entrance> entrance, WebSettings settings) {
    chat = new LocalChat(new SampleAssembly(), new MemoryTranscript(), now());
    chat.open(inbox);
    ChatPages pages = new ChatPages(chat, entrance.apply(this), settings, visit -> false);
    web = Web.start(settings, healthy::get, List.of(pages));
    client = new Client(web.port());
  }

  static Stage demonstration() {
    return new Stage(Entrance.Demonstration::new, WebSettings.loopback(0));
  }

  static Stage signedIn(Doors doors, WebSettings settings) {
    return new Stage(stage -> new Entrance.SignedIn(doors), settings);
  }

  private InstantSource now() {
    return () -> Instant.parse(today.get() + "T08:30:00Z");
  }

  @Override
  public LocalDate today() {
    return today.get();
  }

  @Override
  public void move(int days) {
    today.updateAndGet(date -> date.plusDays(days));
    post("board", Post.text("It is " + days + " days later."));
  }

  /** Posts to a place of the first board, unasked. */
  Receipt post(String place, Post post) {
    try {
      Address to = new Address(LocalChat.PLATFORM, SampleAssembly.BOARD, place);
      return chat.post(to, post, new DeliveryId(++deliveries));
    } catch (ChatException refused) {
      throw new AssertionError(refused);
    }
  }

  /** What is addressed to no one in particular: the first board, as the police lead. */
  String path(String page, String... more) {
    String here = page + "?board=" + SampleAssembly.BOARD + "&as=" + SampleAssembly.POLICE;
    return more.length == 0 ? here : here + "&" + String.join("&", more);
  }

  String url() {
    return "http://127.0.0.1:" + web.port();
  }

  @Override
  public void close() {
    chat.close();
    web.close();
  }

  /** Doors with one link, and sessions of the police lead's. */
  static final class OneDoor implements Doors {
    static final String LINK = "a-link-that-was-sent";
    static final String SESSION = "a-session";

    private final AtomicBoolean used = new AtomicBoolean();
    private final AtomicReference<String> usedBy = new AtomicReference<>("");
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    /** Begins a session of the police lead's. */
    void open(String session) {
      open.add(session);
    }

    @Override
    public boolean opens(String token) {
      return token.equals(LINK) && !used.get();
    }

    @Override
    public Optional<String> useLink(String token, String once) {
      if (!token.equals(LINK)) return Optional.empty();
      if (used.getAndSet(true))
        return Optional.of(SESSION).filter(session -> !once.isEmpty() && once.equals(usedBy.get()));
      usedBy.set(once);
      open(SESSION);
      return Optional.of(SESSION);
    }

    @Override
    public Optional<String> personOf(String session) {
      return open.contains(session) ? Optional.of(SampleAssembly.POLICE) : Optional.empty();
    }

    @Override
    public void signOut(String session) {
      open.remove(session);
    }
  }
}
