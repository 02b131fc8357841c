package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TeamsIconTest {
  /** Sides of the square in the middle in which Microsoft wants what is to be seen. */
  private static final int SAFE = 120;

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static long count(BufferedImage image, IntPredicate pixel) {
    return IntStream.range(0, image.getWidth() * image.getHeight())
        .map(at -> image.getRGB(at % image.getWidth(), at / image.getWidth()))
        .filter(pixel)
        .count();
  }

  private static int opacity(int pixel) {
    return pixel >>> 24;
  }

  @Test
  void theColouredIconFillsItsWholeSquare() throws IOException {
    BufferedImage icon = read(TeamsIcon.colour());

    assertThat(icon.getWidth()).isEqualTo(192);
    assertThat(icon.getHeight()).isEqualTo(192);
    assertThat(count(icon, pixel -> opacity(pixel) < 255)).isZero();
  }

  @Test
  void theSignKeepsToTheMiddleOfTheColouredIcon() throws IOException {
    BufferedImage icon = read(TeamsIcon.colour());
    int background = icon.getRGB(0, 0);
    int margin = (192 - SAFE) / 2;
    BufferedImage middle = icon.getSubimage(margin, margin, SAFE, SAFE);
    long drawn = count(icon, pixel -> pixel != background);

    assertThat(Integer.toHexString(background & 0xffffff)).isEqualTo("1b4b5a");
    assertThat(drawn).isGreaterThan(2000);
    assertThat(count(middle, pixel -> pixel != background)).isEqualTo(drawn);
  }

  @Test
  void theOutlineIsWhiteOnNothing() throws IOException {
    BufferedImage icon = read(TeamsIcon.outline());

    assertThat(icon.getWidth()).isEqualTo(32);
    assertThat(icon.getHeight()).isEqualTo(32);
    assertThat(count(icon, pixel -> opacity(pixel) > 0 && (pixel & 0xffffff) != 0xffffff)).isZero();
    assertThat(count(icon, pixel -> opacity(pixel) == 0)).isGreaterThan(500);
    assertThat(count(icon, pixel -> opacity(pixel) == 255)).isGreaterThan(60);
  }
}
