package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 9, 30);

  @Test
  void aDayIsWrittenOut() {
    assertThat(Days.written(TODAY)).isEqualTo("30 September 2018");
    assertThat(Days.written(LocalDate.of(2018, 1, 3))).isEqualTo("3 January 2018");
  }

  @Test
  void aDistanceIsInDays() {
    assertThat(Days.away(TODAY, TODAY)).isEqualTo("today");
    assertThat(Days.away(TODAY.plusDays(1), TODAY)).isEqualTo("tomorrow");
    assertThat(Days.away(TODAY.plusDays(12), TODAY)).isEqualTo("in 12 days");
    assertThat(Days.away(TODAY.minusDays(1), TODAY)).isEqualTo("yesterday");
    assertThat(Days.away(TODAY.minusDays(12), TODAY)).isEqualTo("12 days ago");
  }

  @Test
  void whatIsDueAndMissedIsLate() {
    assertThat(Days.due(TODAY.minusDays(1), TODAY)).isEqualTo("1 day late");
    assertThat(Days.due(TODAY.minusDays(12), TODAY)).isEqualTo("12 days late");
    assertThat(Days.due(TODAY, TODAY)).isEqualTo("today");
  }

  @Test
  void thingsAreListedAsPeopleListThem() {
    assertThat(Count.and(List.of("a"))).isEqualTo("a");
    assertThat(Count.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Count.or(List.of("a", "b"))).isEqualTo("a or b");
    assertThat(Count.of(0, "action", "actions")).isEqualTo("no actions");
  }

  @Test
  void aTitleIsCutAfterAWord() {
    assertThat(Titles.shortened("Write the guide, and send it", 18)).isEqualTo("Write the guide…");
    assertThat(Titles.shortened("Write\n the  guide", 80)).isEqualTo("Write the guide");
    assertThat(Titles.shortened("😀😀😀😀", 3)).isEqualTo("😀😀…");
  }
}
