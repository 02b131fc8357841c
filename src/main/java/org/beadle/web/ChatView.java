package org.beadle.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the chat's page shows to one visitor.
 *
 * @param boards those that the visitor may go to
 * @param today the demonstration's date; empty where members sign in
 * @param pages where older and newer messages are
 * @param imports whether the visitor may import files
 * @param said what stands in the command box, for the visitor to send or not
 */
public record ChatView(
    Visit visit,
    Assembly assembly,
    List<Workspace> boards,
    Optional<LocalDate> today,
    List<MessageView> messages,
    Pages pages,
    boolean imports,
    String said) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  /**
   * Where more of the same place is.
   *
   * @param earlier the older messages; empty where there are none
   * @param latest the newest; empty where they are shown
   */
  public record Pages(Optional<String> earlier, Optional<String> latest) {}

  /** The places that the visitor sees, by kind. */
  public Map<Place.Kind, List<Place>> places() {
    Map<Place.Kind, List<Place>> byKind = new LinkedHashMap<>();
    for (Place place : assembly.places(visit.board().slug(), visit.speaker().id()))
      byKind.computeIfAbsent(place.kind(), kind -> new ArrayList<>()).add(place);
    return byKind;
  }

  /** Those who may be spoken as, by what they speak for. */
  public Map<String, List<Speaker>> speakers() {
    Map<String, List<Speaker>> byBody = new LinkedHashMap<>();
    for (Speaker speaker : assembly.speakers(visit.board().slug()))
      byBody
          .computeIfAbsent(speaker.body().orElse("Others"), body -> new ArrayList<>())
          .add(speaker);
    return byBody;
  }

  /** A date as people read it. */
  public static String readable(LocalDate date) {
    return DATE.format(date);
  }
}
