package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.HeatMap;

/** Agencies by meetings, as a picture and as a table: the answer to {@code attendance map}. */
public final class MapPost {
  private MapPost() {}

  /**
   * @param png the picture; empty where it can't be drawn
   */
  public static Post of(MapFacts facts, Optional<byte[]> png) {
    HeatMap map = facts.map();
    if (map.rows().isEmpty()) return none(facts);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(opening(facts, map)));
    png.ifPresent(bytes -> blocks.add(new Block.Image(bytes, alternative(facts, map))));
    blocks.add(table(facts, map));
    blocks.add(new Block.Text(MapLegend.sentence()));
    if (facts.leftOut() > 0)
      blocks.add(
          new Block.Text(
              Count.of(facts.leftOut(), "earlier meeting is", "earlier meetings are")
                  + " not shown here. The map of one group, or of one year, is shorter."));
    blocks.addAll(new RateNotes(facts.roster(), facts.sittings()).of(List.of()));
    return Post.of(opening(facts, map), blocks);
  }

  private static Post none(MapFacts facts) {
    String none = "No confirmed register tells of agencies at meetings " + facts.about() + ".";
    List<Block> blocks = new ArrayList<>(List.of(new Block.Text(none)));
    new RateNotes(facts.roster(), facts.sittings())
        .pending()
        .map(Block.Text::new)
        .ifPresent(blocks::add);
    return Post.of(none, blocks);
  }

  private static String opening(MapFacts facts, HeatMap map) {
    return "Attendance map "
        + facts.about()
        + ": "
        + Count.of(map.rows().size(), "agency", "agencies")
        + " at "
        + Count.of(map.meetings().size(), "meeting", "meetings")
        + "; "
        + MapLegend.counts(map)
        + ".";
  }

  private static String alternative(MapFacts facts, HeatMap map) {
    return opening(facts, map) + " The table after this picture says the same.";
  }

  private static Block table(MapFacts facts, HeatMap map) {
    List<String> headings =
        Stream.concat(Stream.of("Agency"), map.meetings().stream().map(facts::name)).toList();
    return new Block.Table(
        "Attendance map " + facts.about(),
        headings,
        map.rows().stream().map(row -> row(facts, row)).toList());
  }

  private static List<String> row(MapFacts facts, HeatMap.Row row) {
    return Stream.concat(
            Stream.of(facts.roster().nameOf(row.agency())),
            row.cells().stream().map(MapLegend::letter))
        .toList();
  }
}
