package org.beadle.teams;

import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.Post;

/** Where Beadle is put in and taken out, and what becomes of teams and channels. */
final class TeamsInstalls {
  private static final String MINE = "action list mine";

  private final TeamsPlaces places;
  private final TeamsHearing hearing;
  private final TeamsAnswers answers;
  private final Connector connector;

  TeamsInstalls(
      TeamsPlaces places, TeamsHearing hearing, TeamsAnswers answers, Connector connector) {
    this.places = places;
    this.hearing = hearing;
    this.answers = answers;
    this.connector = connector;
  }

  /** Beadle was installed. It says what it does, unless it was there before. */
  void installed(Activity.Installed installed, String occasion) {
    Origin origin = installed.origin();
    boolean isNew = places.enter(origin);
    Optional<Reference> selected = selected(installed);
    selected
        .filter(channel -> origin.place().filter(channel.place()::equals).isEmpty())
        .ifPresent(places::keep);
    findChannels(origin);
    if (!isNew || installed.upgrade()) return;
    if (origin.personal()) {
      greet(origin, occasion);
    } else {
      selected.or(origin::reference).ifPresent(place -> greet(place, origin.bot()));
    }
  }

  /** Asks Teams for the channels of a team, since Beadle may write to all of them now. */
  private void findChannels(Origin origin) {
    origin
        .reference()
        .filter(here -> here.kind() == Reference.Kind.CHANNEL && here.team().isPresent())
        .ifPresent(here -> hearing.later(() -> findChannels(here)));
  }

  private void findChannels(Reference here) throws ChatException {
    for (Origin.Named each : connector.channels(here.serviceUrl(), here.team().orElseThrow()))
      places.find(channel(here, each));
  }

  /** The channel that was chosen. Where there are no channels the chosen one is the chat itself. */
  private static Optional<Reference> selected(Activity.Installed installed) {
    return installed
        .selected()
        .filter(chosen -> installed.origin().kind() == Reference.Kind.CHANNEL)
        .flatMap(channel -> installed.origin().reference().map(here -> channel(here, channel)));
  }

  private static Reference channel(Reference here, Origin.Named channel) {
    return new Reference(
        here.tenant(),
        channel.id(),
        Reference.Kind.CHANNEL,
        channel.id(),
        here.serviceUrl(),
        here.team(),
        Optional.empty(),
        channel.name(),
        here.seen());
  }

  /** One message: what Beadle does, and the person's own actions. */
  private void greet(Origin origin, String occasion) {
    Heard mine = Heard.said(origin, MINE, occasion);
    TeamsHearing.Answer answer = answers.to(origin.address(), origin.hall());
    hearing.soon(mine, posts -> answer.give(List.of(Greeting.personal(posts.getFirst()))));
  }

  private void greet(Reference place, Origin.Named bot) {
    Address address = new Address(TeamsChat.PLATFORM, place.tenant(), place.place());
    TeamsHearing.Answer answer = answers.to(address, Spot.of(place));
    Post greeting = Greeting.shared(bot.name());
    hearing.later(() -> answer.give(List.of(greeting)));
  }

  /** Something happened to a channel or a team. */
  void happened(Activity.Fate fate) {
    Origin origin = fate.origin();
    switch (fate.happened()) {
      case CHANNEL_DELETED ->
          origin.reference().ifPresent(gone -> places.lose(gone, "The channel was deleted"));
      case CHANNEL_RESTORED -> origin.reference().ifPresent(places::open);
      case CHANNEL_RENAMED -> origin.reference().ifPresent(places::keep);
      case TEAM_DELETED, TEAM_HARD_DELETED -> places.leave(origin, "The team was deleted");
      case TEAM_ARCHIVED -> places.leave(origin, "The team was archived");
      case TEAM_RESTORED, TEAM_UNARCHIVED -> {
        places.enter(origin);
        findChannels(origin);
      }
    }
  }

  /** Beadle was taken out. */
  void takenOut(Activity.TakenOut taken) {
    places.leave(
        taken.origin(),
        switch (taken.origin().kind()) {
          case PERSONAL -> "Beadle was removed from the person's Teams";
          case GROUP -> "Beadle was removed from the group chat";
          case CHANNEL -> "Beadle was removed from the team";
        });
  }
}
