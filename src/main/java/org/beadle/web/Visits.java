package org.beadle.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/**
 * Finds out of a request who is asking, and for which place; refuses what is not for him or her.
 */
record Visits(Assembly assembly, Entrance entrance) {
  private static final String AS = "as";

  /**
   * Reads the parameters {@code board}, {@code place} and {@code as}. Without a place it is {@code
   * prefer}, where the visitor sees that, or else the first. In a demonstration {@code as} is who
   * speaks; else it is for whom the page was loaded that asks, and nobody else's page is served.
   */
  Visit of(Context context) {
    Optional<String> session = session(context);
    Optional<String> user = userOf(context, session);
    parameter(context, AS)
        .filter(as -> !user.equals(Optional.of(as)))
        .ifPresent(as -> refuse(user));
    return visit(context, session, user);
  }

  /** The same for a page to be loaded, which is for whoever is signed in now. */
  Visit ofNewPage(Context context) {
    Optional<String> session = session(context);
    return visit(context, session, userOf(context, session));
  }

  private void refuse(Optional<String> user) {
    String name =
        assembly.workspaces().stream()
            .flatMap(board -> user.flatMap(id -> assembly.speaker(board.slug(), id)).stream())
            .findFirst()
            .map(Speaker::name)
            .orElse("somebody else");
    throw new Refused(Problem.signedInAs(name));
  }

  private Visit visit(Context context, Optional<String> session, Optional<String> user) {
    Workspace board = board(parameter(context, "board"), user);
    Speaker speaker = speaker(board, user);
    return new Visit(board, speaker, place(context, board, speaker), session);
  }

  /** Whether what was let in before would be let in now. */
  boolean stands(Visit visit) {
    boolean in =
        switch (entrance) {
          case Entrance.Demonstration open -> true;
          case Entrance.SignedIn signedIn ->
              visit.session().flatMap(signedIn.doors()::personOf).isPresent();
        };
    return in && assembly.sees(visit.board().slug(), visit.speaker().id(), visit.place().id());
  }

  private Optional<String> session(Context context) {
    return switch (entrance) {
      case Entrance.Demonstration open -> Optional.empty();
      case Entrance.SignedIn signedIn -> SessionCookie.of(context);
    };
  }

  private Optional<String> userOf(Context context, Optional<String> session) {
    return switch (entrance) {
      case Entrance.Demonstration open -> parameter(context, AS);
      case Entrance.SignedIn signedIn ->
          Optional.of(
              session
                  .flatMap(signedIn.doors()::personOf)
                  .orElseThrow(() -> new Refused(notSignedIn())));
    };
  }

  private Problem notSignedIn() {
    return assembly.workspaces().isEmpty() ? Problem.NO_BOARD : Problem.NOT_SIGNED_IN;
  }

  /** The boards that a visitor may look at: all in a demonstration, else those he or she is on. */
  List<Workspace> boardsOf(Visit visit) {
    return assembly.workspaces().stream()
        .filter(
            board ->
                visit.demonstration()
                    || assembly.speaker(board.slug(), visit.speaker().id()).isPresent())
        .toList();
  }

  private Workspace board(Optional<String> slug, Optional<String> user) {
    return assembly.workspaces().stream()
        .filter(board -> slug.map(board.slug()::equals).orElseGet(() -> hasRoom(board, user)))
        .findFirst()
        .orElseThrow(() -> new Refused(Problem.NO_SUCH_PLACE));
  }

  private boolean hasRoom(Workspace board, Optional<String> user) {
    return user.map(id -> assembly.speaker(board.slug(), id).isPresent()).orElse(true);
  }

  /** In a demonstration someone speaks from the start: the first who may. */
  private Speaker speaker(Workspace board, Optional<String> user) {
    return user.map(id -> assembly.speaker(board.slug(), id))
        .orElseGet(() -> assembly.speakers(board.slug()).stream().findFirst())
        .orElseThrow(() -> new Refused(Problem.NO_SUCH_PLACE));
  }

  private Place place(Context context, Workspace board, Speaker speaker) {
    List<Place> seen = assembly.places(board.slug(), speaker.id());
    Optional<String> asked = parameter(context, "place");
    Optional<Place> found =
        asked.isPresent()
            ? asked.flatMap(id -> among(seen, id))
            : parameter(context, "prefer")
                .flatMap(id -> among(seen, id))
                .or(() -> seen.stream().findFirst());
    return found.orElseThrow(() -> new Refused(Problem.NO_SUCH_PLACE));
  }

  private static Optional<Place> among(List<Place> places, String id) {
    return places.stream()
        .filter(place -> id.equals(Place.OWN) ? place.direct() : place.id().equals(id))
        .findFirst();
  }

  private static Optional<String> parameter(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name))
        .or(() -> Optional.ofNullable(context.formParam(name)))
        .filter(value -> !value.isBlank());
  }
}
