package org.beadle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.beadle.meeting.HeatMap.Cell;
import org.beadle.meeting.Mark;
import org.beadle.meeting.SampleSittings;
import org.beadle.meeting.Sitting;
import org.beadle.wording.MapFacts;
import org.beadle.wording.MapLegend;
import org.junit.jupiter.api.Test;

class HeatMapPictureTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 14);

  private static MapFacts facts(int meetings) {
    List<Sitting> sittings = new ArrayList<>();
    for (int each = 0; each < meetings; each++)
      sittings.add(
          SampleSittings.of(
              each + 1,
              DAY.plusWeeks(each),
              true,
              Map.of(
                  SampleSittings.POLICE_SEAT, Mark.ABSENT,
                  SampleSittings.COUNCIL_SEAT, Mark.PRESENT)));
    return new MapFacts(SampleSittings.ROSTER, Optional.empty(), Optional.empty(), sittings);
  }

  private static BufferedImage drawn(int meetings) throws IOException {
    byte[] png = HeatMapPicture.png(facts(meetings)).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void itIsAPngThatGrowsWithTheMeetingsUpToALimit() throws IOException {
    assertThat(drawn(18).getWidth()).isGreaterThan(drawn(9).getWidth());
    assertThat(drawn(40).getWidth()).isEqualTo(drawn(18).getWidth());
    assertThat(colours(drawn(3)))
        .contains(
            HeatMapPicture.background(Cell.PRESENT).getRGB(),
            HeatMapPicture.background(Cell.ABSENT).getRGB());
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x++)
      for (int y = 0; y < image.getHeight(); y++) colours.add(image.getRGB(x, y));
    return colours;
  }

  @Test
  void eachLetterStandsOutFromItsCell() {
    for (Cell cell : Cell.values())
      assertThat(contrast(HeatMapPicture.foreground(cell), HeatMapPicture.background(cell)))
          .as(cell.name())
          .isGreaterThan(4.5);
  }

  @Test
  void presentAndAbsentAreToldFromTheOthersByLightnessAndFromEachOtherByLetter() {
    for (Cell dark : List.of(Cell.PRESENT, Cell.ABSENT))
      for (Cell light : List.of(Cell.DEPUTY, Cell.APOLOGIES, Cell.NOT_EXPECTED))
        assertThat(contrast(HeatMapPicture.background(dark), HeatMapPicture.background(light)))
            .as(dark + " beside " + light)
            .isGreaterThan(3);
    Set<String> letters = new HashSet<>();
    for (Cell cell : Cell.values()) letters.add(MapLegend.letter(cell));
    assertThat(letters).hasSameSizeAs(Cell.values());
  }

  /** The contrast ratio of the Web Content Accessibility Guidelines. */
  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
