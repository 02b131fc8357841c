package org.beadle.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
  private final Listing listing =
      new Listing(
          List.of("Ref", "Next due"),
          List.of(List.of("2.3", "30 September 2018"), List.of("2.10", "=1+1, \"so\"")));

  @Test
  void textIsAligned() {
    assertThat(listing.render(Listing.Format.TEXT, 80))
        .isEqualTo(
            """
            Ref   Next due
            ----  -----------------
            2.3   30 September 2018
            2.10  =1+1, "so"
            """);
  }

  @Test
  void csvIsQuotedAndGuarded() {
    assertThat(listing.render(Listing.Format.CSV, 80))
        .isEqualTo("Ref,Next due\r\n2.3,30 September 2018\r\n2.10,\"'=1+1, \"\"so\"\"\"\r\n");
  }

  @Test
  void jsonNamesEachCellByItsHeading() {
    assertThat(listing.render(Listing.Format.JSON, 80))
        .isEqualTo(
            """
            [
              {
                "ref": "2.3",
                "next_due": "30 September 2018"
              },
              {
                "ref": "2.10",
                "next_due": "=1+1, \\"so\\""
              }
            ]
            """);
  }

  @Test
  void aListingWithoutRowsIsValidInEveryFormat() {
    Listing empty = new Listing(List.of("Ref"), List.of());
    assertThat(empty.render(Listing.Format.TEXT, 80)).isEmpty();
    assertThat(empty.render(Listing.Format.CSV, 80)).isEqualTo("Ref\r\n");
    assertThat(empty.render(Listing.Format.JSON, 80)).isEqualTo("[]\n");
  }

  @Test
  void everyRowIsAsLongAsTheHeadings() {
    List<List<String>> ragged = List.of(List.of("a", "b"));
    assertThatThrownBy(() -> new Listing(List.of("One"), ragged))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=HYPERLINK(\"x\")", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
  void whatWouldBeginAFormulaIsGuarded(String cell) {
    assertThat(Csv.guarded(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2.3", "a=b", "30 September 2018", "'quoted'"})
  void otherCellsStayAsTheyAre(String cell) {
    assertThat(Csv.guarded(cell)).isEqualTo(cell);
  }
}
