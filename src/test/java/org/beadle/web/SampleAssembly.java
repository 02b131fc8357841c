package org.beadle.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.desk.House;

/** Two boards; the first has a confidential group that only its manager sees. */
final class SampleAssembly implements Assembly {
  static final String BOARD = "northshire";
  static final String MANAGER = "11";
  static final String POLICE = "12";
  static final String HEAD = "13";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Place CASE_REVIEW =
      new Place("group-2", "Case review group", Place.Kind.GROUP, true);

  private static final List<Place> OPEN =
      List.of(
          new Place("board", "Whole board", Place.Kind.BOARD, false),
          new Place("group-1", "Quality assurance and performance", Place.Kind.GROUP, false),
          new Place("agency-1", "Northshire Police", Place.Kind.AGENCY, false),
          new Place("agency-2", "Northshire County Council", Place.Kind.AGENCY, false));

  private static final Map<String, String> COMMANDS =
      Map.of(
          "action 2.3", "shows the action",
          "action 2.3 done", "finishes it",
          "action 2.3 note ", "adds a progress note",
          "rag", "shows the colours of the whole plan",
          "help", "lists all commands");

  @Override
  public List<Workspace> workspaces() {
    return List.of(
        new Workspace(BOARD, "Northshire Safeguarding Children Board", LONDON),
        new Workspace("southport", "Southport Safeguarding Adults Board", LONDON));
  }

  @Override
  public List<Speaker> speakers(String board) {
    Speaker head = new Speaker(HEAD, "Head teacher", Optional.of("Schools"), Optional.empty());
    if (!board.equals(BOARD)) return List.of(head);
    return List.of(
        new Speaker(MANAGER, "Board manager", Optional.empty(), Optional.of("Whole board")),
        new Speaker(POLICE, "Police lead", Optional.of("Northshire Police"), Optional.empty()),
        head);
  }

  @Override
  public List<Place> places(String board, String user) {
    if (speaker(board, user).isEmpty()) return List.of();
    Stream<Place> confidential = user.equals(MANAGER) ? Stream.of(CASE_REVIEW) : Stream.empty();
    Stream<Place> all = Stream.concat(OPEN.stream(), confidential);
    return Stream.concat(all.sorted((a, b) -> a.kind().compareTo(b.kind())), Stream.of(talk(user)))
        .toList();
  }

  @Override
  public Optional<Place> place(String board, String id) {
    return speakers(board).stream()
        .flatMap(
            speaker ->
                id.equals(speaker.id())
                    ? Stream.of(talk(id))
                    : places(board, speaker.id()).stream().filter(place -> place.id().equals(id)))
        .findFirst();
  }

  private static Place talk(String user) {
    return new Place(House.directPlace(user), "Beadle", Place.Kind.DIRECT, false);
  }

  @Override
  public List<Completion> completions(String board, String user, String place, String typed) {
    return COMMANDS.entrySet().stream()
        .filter(command -> command.getKey().startsWith(typed))
        .sorted(Map.Entry.comparingByKey())
        .map(command -> completion(command.getKey(), command.getValue()))
        .toList();
  }

  private static Completion completion(String words, String meaning) {
    return new Completion(words, words.replace("2.3", "<ref>"), meaning);
  }
}
