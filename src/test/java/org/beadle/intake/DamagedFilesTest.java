package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with bytes lost or changed are answered with a value, whatever is left of them. */
class DamagedFilesTest {
  private static final int TIMES = 150;

  @ParameterizedTest
  @ValueSource(strings = {"plan.csv", "attendance.csv", "board.yaml"})
  void aDamagedSampleNeverBreaksTheReader(String name) throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("config/sample").resolve(name));
    Random random = new Random(1);
    for (int i = 0; i < TIMES; i++) assertEveryReaderAnswers(damaged(whole, random));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "docx", "txt"})
  void aDamagedRealPlanNeverBreaksTheReader(String format) throws IOException {
    byte[] whole = Files.readAllBytes(RealFiles.file("surrey-2018-action-plan." + format));
    Random random = new Random(2);
    for (int i = 0; i < TIMES / 5; i++) assertEveryReaderAnswers(damaged(whole, random));
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] copy = whole.clone();
    for (int i = random.nextInt(30); i >= 0; i--)
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(9, 127);
    return copy;
  }

  private static void assertEveryReaderAnswers(byte[] content) {
    FileReading file = SourceFiles.read("damaged", content);
    assertThat(new PlanReader(RealFiles.START, RealFiles.WEEKDAYS).read(file)).isNotNull();
    assertThat(new AttendanceReader(RealFiles.START, RealFiles.WEEKDAYS).read(file)).isNotNull();
    assertThat(BoardFile.read("damaged", content)).isNotNull();
  }
}
