package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateTest {
  @TempDir Path data;

  @BeforeEach
  void importSample() {
    assertThat(run("import", "board", "config/sample/board.yaml").code()).isZero();
    assertThat(run("import", "plan", "config/sample/plan.csv", "--board", "sample").code())
        .isZero();
  }

  private Terminal.Said run(String... words) {
    Object[] all = new Object[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--data";
    all[words.length + 1] = data;
    return Terminal.run(all);
  }

  @Test
  void aWeekIsShownAsTextWithItsFigures() {
    Terminal.Said said = run("simulate", "--from", "2018-06-25", "--to", "2018-06-29");

    assertThat(said.code()).isZero();
    assertThat(said.errors()).contains("it is taken to have begun on 25 June 2018");
    assertThat(said.out())
        .contains("2018-06-29  09:00", "Health lead", "4.6 (30 June 2018) is due")
        .containsPattern("Messages outside working hours +0%")
        .doesNotContain("2018-06-30  ");
  }

  @Test
  void theRowsAloneComeAsCsv() {
    Terminal.Said said =
        run("simulate", "--from", "2018-06-25", "--to", "2018-06-29", "--format", "csv");

    assertThat(said.out().lines().findFirst()).hasValue("Message,Day,Time,To,Kind,What,Why");
    assertThat(said.out())
        .contains(
            "2018-06-29,09:00,Health lead,reminder,4.6 (30 June 2018) is due,on the day (30 June"
                + " 2018)");
    assertThat(said.out()).doesNotContain("working hours");
  }

  @Test
  void theFiguresAloneComeAsJson() {
    Terminal.Said said =
        run(
            "simulate",
            "--from",
            "2018-06-18",
            "--to",
            "2018-08-05",
            "--statistics",
            "--format",
            "json");

    assertThat(said.out())
        .startsWith("[")
        .contains("100% (8 of 8)", "0% (0 of ")
        .doesNotContain("Health lead,");
  }

  @Test
  void daysInTheWrongOrderAreRefused() {
    Terminal.Said said = run("simulate", "--from", "2018-06-25", "--to", "2018-06-24");

    assertThat(said.code()).isNotZero();
    assertThat(said.errors())
        .isEqualToIgnoringNewLines(
            "The last day, 24 June 2018, is before the first, 25 June 2018.");
  }

  @Test
  void moreThanThreeYearsAreRefused() {
    assertThat(run("simulate", "--from", "2018-06-25", "--to", "2021-06-26").errors())
        .contains("3 years at most");
  }

  @Test
  void anUnknownBoardIsNamed() {
    assertThat(run("simulate", "--board", "elsewhere").errors())
        .contains("There is no board called \"elsewhere\". The boards are: sample.");
  }
}
