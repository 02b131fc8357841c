package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.store.MailLink;
import org.beadle.store.Records;
import org.beadle.store.Store;

/**
 * Does what people ask for by the links in their e-mails. Looking at a link changes nothing,
 * however often; a press is done once, as the person for whom the link was made and with what he or
 * she may do by then.
 */
public final class LinkDesk {
  /** How long a press that comes again gets the answer of the first one. */
  static final Duration AGAIN = Duration.ofMinutes(5);

  private final Store store;
  private final LinkSeal seal;
  private final MailDesk mail;
  private final Inbox inbox;
  private final InstantSource clock;

  /**
   * @param inbox where presses are brought
   */
  public LinkDesk(Store store, LinkSeal seal, MailDesk mail, Inbox inbox, InstantSource clock) {
    this.store = store;
    this.seal = seal;
    this.mail = mail;
    this.inbox = inbox;
    this.clock = clock;
  }

  /**
   * What came of a press.
   *
   * @param follow what may be pressed next, in order, each with the token of its link
   * @param again whether it is the answer of a moment ago, and nothing was done just now
   */
  public record Answer(Post post, Map<Block.Button, String> follow, boolean again) {}

  /** What the link with this token is good for now. */
  public LinkState look(String token) {
    if (!seal.made(token)) return new LinkState.Unknown();
    String hash = new Secret(token).hash();
    Instant now = clock.instant();
    return store.read(
        records ->
            records
                .mailLinks()
                .find(hash)
                .map(link -> state(records, link, now))
                .orElseGet(LinkState.Unknown::new));
  }

  private static LinkState state(Records records, MailLink link, Instant now) {
    Roster roster = records.boards().roster(link.board());
    Board board = roster.board();
    if (link.used().isPresent()) return new LinkState.Used(board.dayOf(link.used().get()));
    if (!now.isBefore(link.expires()))
      return new LinkState.Expired(
          board.dayOf(link.expires()),
          roster.boardManagers(board.dayOf(now)).stream().map(Member::name).toList());
    String reader = reader(roster, link);
    return link.button()
        .<LinkState>map(button -> new LinkState.Ready(reader, board.name(), button))
        .orElseGet(() -> new LinkState.Choice(reader, records.mailLinks().wanted(link.person())));
  }

  private static String reader(Roster roster, MailLink link) {
    return roster.memberOf(link.person()).map(Member::name).orElse("a former member");
  }

  /**
   * Presses the button of a link.
   *
   * @param words the answer to the button's question, where it asks one
   * @return empty where the link is not {@link LinkState.Ready}, unless it was used up a few
   *     minutes ago, as by a double-click
   */
  public Optional<Answer> press(String token, Optional<String> words) {
    LinkState state = look(token);
    if (state instanceof LinkState.Used) return again(new Secret(token).hash());
    if (!(state instanceof LinkState.Ready ready)) return Optional.empty();
    String hash = new Secret(token).hash();
    MailLink link = store.read(records -> records.mailLinks().find(hash)).orElseThrow();
    Incoming incoming = incoming(link, ready.button(), words, event(hash));
    Post post = inbox.receive(incoming);
    return Optional.of(store.write(records -> settle(records, link, incoming, post, hash)));
  }

  private Optional<Answer> again(String hash) {
    Instant now = clock.instant();
    return store.write(
        records ->
            records
                .mailLinks()
                .find(hash)
                .filter(
                    link -> link.used().filter(used -> used.plus(AGAIN).isAfter(now)).isPresent())
                .flatMap(link -> again(records, link, hash, now)));
  }

  private Optional<Answer> again(Records records, MailLink link, String hash, Instant now) {
    return records
        .events()
        .answerTo(House.EMAIL, event(hash))
        .map(
            post ->
                new Answer(post, follow(records, link, hash, post.buttons().toList(), now), true));
  }

  /** The press's id, by which the answer to it is kept. */
  private static String event(String hash) {
    return "link " + hash;
  }

  private Incoming incoming(
      MailLink link, Block.Button button, Optional<String> words, String event) {
    Press press = button.press();
    String command = press.command() + words.map(said -> " " + said).orElse("");
    String person = Long.toString(link.person());
    String slug =
        store.read(records -> records.boards().byId(link.board()).map(Board::slug)).orElseThrow();
    return Incoming.pressed(
        new Address(House.EMAIL, slug, person),
        new Incoming.User(slug, person, Optional.empty(), true),
        new Press(press.board(), press.record(), command),
        Optional.of(event));
  }

  /**
   * The link is used up only now: had the program stopped before, the next press would get the
   * answer of this one, by its event. Where nothing was done it stays good, and words that were
   * refused can be put again.
   */
  private Answer settle(Records records, MailLink link, Incoming incoming, Post post, String hash) {
    Instant now = clock.instant();
    boolean done = Answered.before(records, incoming).isPresent();
    if (done) records.mailLinks().use(hash, now);
    List<Block.Button> buttons = new ArrayList<>();
    link.button().filter(button -> !done && button.ask().isPresent()).ifPresent(buttons::add);
    post.buttons().forEach(buttons::add);
    return new Answer(post, follow(records, link, hash, buttons, now), false);
  }

  private Map<Block.Button, String> follow(
      Records records, MailLink link, String hash, List<Block.Button> buttons, Instant now) {
    return mail.follow(records, link, event(hash), buttons, now);
  }

  /**
   * Turns e-mail on or off for the person of a link.
   *
   * @return false, and nothing is changed, where the link is no {@link LinkState.Choice}
   */
  public boolean choose(String token, boolean wanted) {
    if (!(look(token) instanceof LinkState.Choice)) return false;
    String hash = new Secret(token).hash();
    Instant now = clock.instant();
    return store.write(
        records -> {
          long person = records.mailLinks().find(hash).orElseThrow().person();
          records.mailLinks().choose(person, wanted, now);
          return true;
        });
  }
}
