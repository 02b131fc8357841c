package org.beadle.slack;

import com.slack.api.model.User;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * confirmed it. People of an organisation may be of several of its workspaces, of which Slack names
 * any; where the one that has the app is among them, they are people of that one. A person whose
 * workspace nobody names is of none. Looked up once and kept for some hours, or for some minutes
 * where no address was vouched for, since one may be confirmed any time.
 */
final class SlackPeople {
  private static final Logger LOG = LoggerFactory.getLogger(SlackPeople.class);
  private static final Duration KEPT = Duration.ofHours(12);
  private static final Duration UNVOUCHED_KEPT = Duration.ofMinutes(5);
  private static final int MOST = 10_000;

  private record Key(String team, String user) {}

  /**
   * @param team the person's own workspace; empty where Slack names none
   * @param teams the workspaces that the person is of, as far as Slack tells
   */
  private record Profile(
      Optional<String> team, Set<String> teams, String name, Optional<String> email) {
    static Profile unknown(String user) {
      return new Profile(Optional.empty(), Set.of(), user, Optional.empty());
    }

    /** Whether this is who was heard: an id may be of somebody else in another workspace. */
    boolean isOf(Heard heard) {
      return heard
          .speaker()
          .team()
          .filter(own -> !own.equals(heard.team()) && !teams.contains(own))
          .isEmpty();
    }
  }

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
    boolean speakerKnown = profile(heard, heard.speaker().id()).isPresent();
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
    boolean lookedUp = lookUp(heard, heard.speaker().id());
    SlackText.mentioned(heard.text()).forEach(other -> lookUp(heard, other));
    if (heard.inDirectMessages() && !heard.speaker().toBot()) openLine(heard);
    return incoming(heard, lookedUp);
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
        keep(heard, user, Profile.unknown(user));
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
    Set<String> teams = teams(user);
    return new Profile(
        teams.contains(team) ? Optional.of(team) : Optional.ofNullable(user.getTeamId()),
        teams,
        name == null ? user.getId() : name,
        email);
  }

  private static Set<String> teams(User user) {
    Stream<String> ofOrganisation =
        Stream.ofNullable(user.getEnterpriseUser())
            .map(User.EnterpriseUser::getTeams)
            .filter(Objects::nonNull)
            .flatMap(List::stream);
    return Stream.concat(Stream.ofNullable(user.getTeamId()), ofOrganisation)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean vouches(String team, User user) {
    return teams(user).contains(team)
        && user.isEmailConfirmed()
        && !user.isStranger()
        && !user.isDeleted()
        && !user.isBot();
  }

  private Incoming incoming(Heard heard, boolean lookedUp) {
    Optional<Profile> speaker =
        profile(heard, heard.speaker().id()).filter(found -> found.isOf(heard));
    String own = speaker.flatMap(Profile::team).or(heard.speaker()::team).orElse("");
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
