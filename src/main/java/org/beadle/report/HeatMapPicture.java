package org.beadle.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.beadle.meeting.HeatMap;
import org.beadle.meeting.HeatMap.Cell;
import org.beadle.wording.MapFacts;
import org.beadle.wording.MapLegend;

/**
 * An attendance map as a picture. Each cell bears its letter, so that nothing is told by colour
 * alone; the colours differ in lightness, for those who don't tell red from green.
 */
public final class HeatMapPicture {
  private static final int CELL = 40;
  private static final int GAP = 14;
  private static final int LINE = 30;
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 17);
  private static final Font BOLD = FONT.deriveFont(Font.BOLD);
  private static final Color GRID = new Color(0x595959);

  private final MapFacts facts;
  private final HeatMap map;
  private final int left;
  private final int top;

  private HeatMapPicture(MapFacts facts) {
    this.facts = facts;
    this.map = facts.map();
    FontMetrics metrics =
        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).getGraphics().getFontMetrics(FONT);
    this.left = GAP + widest(metrics, map.rows().stream().map(this::name).toList()) + GAP;
    this.top = GAP + widest(metrics, map.meetings().stream().map(facts::name).toList()) + GAP;
  }

  /** A PNG; empty where the machine has no fonts to write with. Needs no display. */
  public static Optional<byte[]> png(MapFacts facts) {
    try {
      return Optional.of(new HeatMapPicture(facts).drawn());
    } catch (InternalError | LinkageError | NullPointerException noFonts) {
      return Optional.empty();
    }
  }

  /** A cell's colour. */
  static Color background(Cell cell) {
    return switch (cell) {
      case PRESENT -> new Color(0x1B4F8F);
      case DEPUTY -> new Color(0xA9D1EE);
      case APOLOGIES -> new Color(0xF6E7A1);
      case ABSENT -> new Color(0x8C2D04);
      case NOT_EXPECTED -> Color.WHITE;
    };
  }

  /** Its letter's colour, with a contrast of at least 4.5 to 1. */
  static Color foreground(Cell cell) {
    return switch (cell) {
      case PRESENT, ABSENT -> Color.WHITE;
      case DEPUTY, APOLOGIES -> Color.BLACK;
      case NOT_EXPECTED -> GRID;
    };
  }

  private static int widest(FontMetrics metrics, List<String> texts) {
    return texts.stream().mapToInt(metrics::stringWidth).max().orElse(0);
  }

  private String name(HeatMap.Row row) {
    return facts.roster().nameOf(row.agency());
  }

  private byte[] drawn() {
    int width = Math.max(left + map.meetings().size() * CELL + GAP, left + 300);
    int height = top + map.rows().size() * CELL + GAP + Cell.values().length * LINE + GAP;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    columns(pen);
    rows(pen);
    legend(pen);
    pen.dispose();
    return bytes(image);
  }

  private void columns(Graphics2D pen) {
    AffineTransform upright = pen.getTransform();
    pen.setFont(FONT);
    pen.setColor(Color.BLACK);
    for (int column = 0; column < map.meetings().size(); column++) {
      pen.translate(left + column * CELL + CELL / 2 + 6, top - GAP / 2);
      pen.rotate(-Math.PI / 2);
      pen.drawString(facts.name(map.meetings().get(column)), 0, 0);
      pen.setTransform(upright);
    }
  }

  private void rows(Graphics2D pen) {
    for (int row = 0; row < map.rows().size(); row++) {
      HeatMap.Row of = map.rows().get(row);
      int y = top + row * CELL;
      pen.setFont(FONT);
      pen.setColor(Color.BLACK);
      pen.drawString(name(of), GAP, y + CELL / 2 + 6);
      for (int column = 0; column < of.cells().size(); column++)
        cell(pen, of.cells().get(column), left + column * CELL, y);
    }
  }

  private static void cell(Graphics2D pen, Cell cell, int x, int y) {
    pen.setColor(background(cell));
    pen.fillRect(x, y, CELL, CELL);
    pen.setColor(GRID);
    pen.setStroke(new BasicStroke(1));
    pen.drawRect(x, y, CELL, CELL);
    pen.setColor(foreground(cell));
    pen.setFont(BOLD);
    String letter = MapLegend.letter(cell);
    int width = pen.getFontMetrics().stringWidth(letter);
    pen.drawString(letter, x + (CELL - width) / 2, y + CELL / 2 + 6);
  }

  private void legend(Graphics2D pen) {
    int y = top + map.rows().size() * CELL + GAP;
    for (Cell cell : Cell.values()) {
      pen.setColor(background(cell));
      pen.fillRect(GAP, y, LINE - 4, LINE - 4);
      pen.setColor(GRID);
      pen.drawRect(GAP, y, LINE - 4, LINE - 4);
      pen.setColor(foreground(cell));
      pen.setFont(BOLD);
      pen.drawString(MapLegend.letter(cell), GAP + 7, y + LINE - 11);
      pen.setColor(Color.BLACK);
      pen.setFont(FONT);
      pen.drawString(MapLegend.word(cell), GAP + LINE + 6, y + LINE - 11);
      y += LINE;
    }
  }

  private static byte[] bytes(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
