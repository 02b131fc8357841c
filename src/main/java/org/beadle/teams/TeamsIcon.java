package org.beadle.teams;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Beadle's sign, a staff with a knob that is a small b, too, as the pages' icon shows it. It is
 * drawn on a field of 32 by 32 units. It has no letters, so it needs no fonts, and needs no
 * display.
 */
final class TeamsIcon {
  /** The background's colour, as the manifest writes it. */
  static final String ACCENT = "#1b4b5a";

  /** Pixels on a side of the coloured icon. */
  static final int COLOUR_SIDE = 192;

  /** Pixels on a side of the outline. */
  static final int OUTLINE_SIDE = 32;

  private static final Color KNOB = new Color(0xf0b54a);
  private static final BasicStroke STROKE =
      new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  /** Pixels of a unit in the coloured icon: the sign then keeps to the middle 120 of 192 pixels. */
  private static final double COLOUR_SCALE = 4.6;

  /** The middle of what is drawn, in units. */
  private static final double MIDDLE_X = 15.95;

  private static final double MIDDLE_Y = 16.45;

  private TeamsIcon() {}

  /**
   * The coloured icon as PNG: the whole square is filled, since Teams rounds its corners itself.
   */
  static byte[] colour() {
    BufferedImage image = new BufferedImage(COLOUR_SIDE, COLOUR_SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pen(image);
    pen.setColor(Color.decode(ACCENT));
    pen.fillRect(0, 0, COLOUR_SIDE, COLOUR_SIDE);
    draw(pen, COLOUR_SIDE, COLOUR_SCALE, KNOB);
    pen.dispose();
    return png(image);
  }

  /** The outline as PNG: white on nothing, as Teams wants it beside other apps' outlines. */
  static byte[] outline() {
    BufferedImage image =
        new BufferedImage(OUTLINE_SIDE, OUTLINE_SIDE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = pen(image);
    draw(pen, OUTLINE_SIDE, 1, Color.WHITE);
    pen.dispose();
    whiten(image);
    return png(image);
  }

  private static Graphics2D pen(BufferedImage image) {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return pen;
  }

  private static void draw(Graphics2D pen, int side, double scale, Color knob) {
    pen.translate(side / 2.0, side / 2.0);
    pen.scale(scale, scale);
    pen.translate(-MIDDLE_X, -MIDDLE_Y);
    pen.setStroke(STROKE);
    pen.setColor(Color.WHITE);
    pen.draw(new Line2D.Double(11, 11, 11, 27));
    pen.draw(bowl());
    pen.setColor(knob);
    pen.fill(new Ellipse2D.Double(8.4, 4.4, 5.2, 5.2));
  }

  private static Shape bowl() {
    double round = 4.5 * 0.5523; // a quarter of a circle as a Bézier curve
    Path2D bowl = new Path2D.Double();
    bowl.moveTo(11, 14.5);
    bowl.lineTo(17.5, 14.5);
    bowl.curveTo(17.5 + round, 14.5, 22, 19 - round, 22, 19);
    bowl.curveTo(22, 19 + round, 17.5 + round, 23.5, 17.5, 23.5);
    bowl.lineTo(11, 23.5);
    return bowl;
  }

  /** Leaves each pixel's opacity, and nothing of what was rounded in its colour. */
  private static void whiten(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++)
      for (int x = 0; x < image.getWidth(); x++)
        image.setRGB(x, y, image.getRGB(x, y) | 0x00ffffff);
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, "png", bytes))
        throw new IllegalStateException("every Java platform writes PNG");
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail", impossible);
    }
    return bytes.toByteArray();
  }
}
