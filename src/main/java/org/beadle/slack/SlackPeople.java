package org.beadle.slack;

import com.slack.api.model.User;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.Incoming;
import org.beadle.chat.Mentioned;
import org.beadle.chat.Remembered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who the people are: their own workspace, their name, and the e-mail address that Slack vouches
 * for. An address is taken only for people of the workspace that has the app, and only where Slack
 * confirmed it. A person whose workspace nobody names is of none. Looked up once and kept for some
 * hours, or for some minutes where no address was vouched for, since one may be confirmed any time.
 */
final class SlackPeople {
  private static final Logger LOG = LoggerFactory.getLogger(SlackPeople.class);
  private static final Duration KEPT = Duration.ofHours(12);
  private static final Duration UNVOUCHED_KEPT = Duration.ofMinutes(5);
  private static final int MOST = 10_000;

  private record Key(String team, String user) {}

  private record Profile(Optional<String> team, String name, Optional<String> email) {}

  private final SlackClient client;
  private final SlackConversations conversations;
  private final Remembered<Key, Profile> vouched;
  private final Remembered<Key, Profile> unvouched;

  SlackPeople(SlackClient client, SlackConversations conversations, InstantSource clock) {
    this.client = client;
    this.conversations = conversations;
    this.vouched = new Remembered<>(clock, KEPT, MOST);
    this.unvouched = new Remembered<>(clock, UNVOUCHED_KEPT, MOST);
  }

  /** What was heard, with the person; empty where Slack must be asked first. */
  Optional<Incoming> recognise(Heard heard) {
    boolean speakerKnown = fromOutside(heard) || profile(heard, heard.speaker().id()).isPresent();
    boolean othersKnown =
        SlackText.mentioned(heard.text()).stream()
            .allMatch(other -> profile(heard, other).isPresent());
    boolean placeKnown = heard.speaker().toBot() || !heard.inDirectMessages() || hasLine(heard);
    return speakerKnown && othersKnown && placeKnown
        ? Optional.of(incoming(heard, true))
        : Optional.empty();
  }

  /** What was heard, with the person, whom Slack is asked about. Never fails: it says less then. */
  Incoming introduce(Heard heard) {
    boolean lookedUp = fromOutside(heard) || lookUp(heard, heard.speaker().id());
    SlackText.mentioned(heard.text()).forEach(other -> lookUp(heard, other));
    if (heard.inDirectMessages() && !heard.speaker().toBot()) openLine(heard);
    return incoming(heard, lookedUp);
  }

  private static boolean fromOutside(Heard heard) {
    return heard.speaker().team().filter(own -> !own.equals(heard.team())).isPresent();
  }

  private boolean hasLine(Heard heard) {
    return conversations.known(heard.team(), heard.speaker().id()).isPresent();
  }

  private void openLine(Heard heard) {
    try {
      conversations.channel(heard.team(), heard.speaker().id());
    } catch (ChatException away) {
      LOG.info("No direct messages with a person: {}", away.getMessage());
    }
  }

  private Optional<Profile> profile(Heard heard, String user) {
    Key key = new Key(heard.team(), user);
    return vouched.find(key).or(() -> unvouched.find(key));
  }

  /** False where Slack can't be asked now, and may be later. */
  private boolean lookUp(Heard heard, String user) {
    if (profile(heard, user).isPresent()) return true;
    try {
      User found = client.call(heard.team(), api -> api.usersInfo(r -> r.user(user))).getUser();
      keep(heard, user, profile(heard.team(), found));
      return true;
    } catch (ChatException unknown) {
      LOG.info("A person's profile could not be read: {}", unknown.getMessage());
      // Any other refusal is about the token, and says nothing of the person.
      if (unknown.closes() == ChatException.Closes.PLACE) {
        keep(heard, user, new Profile(Optional.empty(), user, Optional.empty()));
      }
      return unknown.outcome() == ChatException.Outcome.FINAL;
    }
  }

  private void keep(Heard heard, String user, Profile profile) {
    (profile.email().isPresent() ? vouched : unvouched).keep(new Key(heard.team(), user), profile);
  }

  private static Profile profile(String team, User user) {
    String name = user.getRealName() == null ? user.getName() : user.getRealName();
    Optional<String> email =
        Optional.ofNullable(user.getProfile())
            .map(User.Profile::getEmail)
            .filter(address -> !address.isBlank())
            .filter(address -> vouches(team, user));
    return new Profile(
        Optional.ofNullable(user.getTeamId()), name == null ? user.getId() : name, email);
  }

  private static boolean vouches(String team, User user) {
    return team.equals(user.getTeamId())
        && user.isEmailConfirmed()
        && !user.isStranger()
        && !user.isDeleted()
        && !user.isBot();
  }

  private Incoming incoming(Heard heard, boolean lookedUp) {
    Optional<Profile> speaker = profile(heard, heard.speaker().id());
    String own = heard.speaker().team().or(() -> speaker.flatMap(Profile::team)).orElse("");
    Incoming.User user =
        new Incoming.User(
            own,
            heard.speaker().id(),
            speaker.flatMap(Profile::email),
            toBotAlone(heard),
            lookedUp);
    String words = SlackText.typed(heard.text(), other -> word(heard, other));
    return new Incoming(
        new Address(SlackChat.PLATFORM, heard.team(), heard.place()),
        user,
        words,
        heard.press(),
        Optional.of(heard.eventId()).filter(id -> !id.isEmpty()),
        mentioned(heard));
  }

  private Mentioned mentioned(Heard heard) {
    return new Mentioned(
        SlackText.mentioned(heard.text()).stream()
            .collect(
                Collectors.toMap(
                    other -> "@" + word(heard, other),
                    other -> "@" + name(heard, other),
                    (one, same) -> one)));
  }

  /** Anybody may choose a name; so whom a mention means is told by the address, or by nothing. */
  private String word(Heard heard, String user) {
    return profile(heard, user).flatMap(Profile::email).orElse(user);
  }

  private String name(Heard heard, String user) {
    return profile(heard, user).map(Profile::name).orElse(user);
  }

  private boolean toBotAlone(Heard heard) {
    return heard.speaker().toBot()
        || conversations
            .known(heard.team(), heard.speaker().id())
            .filter(heard.place()::equals)
            .isPresent();
  }
}
