package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseDataTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "943 476 5919",
        "9434765919",
        "943-476-5919",
        "see NHS no. 943 476 5919.",
        "on 12 943 476 5919",
        "9 4 3 4 7 6 5 9 1 9",
        "943 – 476 – 5919",
        "NHS:9434765919,",
        "943.476.5919",
        "943/476/5919",
        "943,476,5919",
        "*943* 476 5919",
        "(943) 476-5919",
        "943_476_5919",
        "[943] [476] [5919]",
        "NHS9434765919",
        "Jane9434765919",
        "NHSno9434765919",
        "9434765919_notes.docx",
        "visit_9434765919.docx"
      })
  void anNhsNumberIsFound(String text) {
    assertThat(CaseData.find(text)).contains(CaseData.NHS_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "943 476 5918",
        "T9434765919",
        "https://sample.example.org/archives/C9434765919/p1",
        "x9434765919, y9434765919",
        "94347659190",
        "call 01234 567890 12",
        "943.476.5918",
        "call 0300 123 4567, or (01632) 960 123",
        "on 30.09.2026, 31.10.2026 and 30.11.2026",
        "on 30/9/2026, 31/10/2026",
        "2026-09-30 10",
        "action 2.3 due 30/09/2026",
        ""
      })
  void otherNumbersAreNot(String text) {
    assertThat(CaseData.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Example DOB 3/4/2012", "Jane Example, d.o.b. 03.04.12, seen today",
        "visit to Jane (born 3 April 2012)", "born on the 3rd of April 2012: Jane",
        "DOB: 2012-04-03 Jane Example", "JANE EXAMPLE date of birth is 3-4-2012",
        "Jane O’Example, born April 3, 2012", "note for Zoë Example (DOB 3 Apr 12)",
        "jane smith dob 3.3.12", "seen: jane smith, d.o.b. 3 march 2012",
        "jane smith (date of birth 03/03/2012)", "Jane Smith DOB 030312",
        "jane smith dob: 03032012", "Jane's birthday is 3 March 2012",
        "jane smith’s birthday is 3/3/2012"
      })
  void aNameWithADateOfBirthIsFound(String text) {
    assertThat(CaseData.find(text)).contains(CaseData.NAME_AND_BIRTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "children born after 3 April 2012",
        "The child born in 2012",
        "Jane Example is due 3/4/2026",
        "The DOB field is mandatory from 3/4/2026",
        "Each child, born 3 April 2012 or later",
        "a reborn group meets on 3/4/2026",
        "The Board was born 1 April 2012 with Sample Police",
        "Neglect Group was born on 1 April 2012",
        "the child, dob 3/3/2012",
        "ask for their date of birth 3/3/2026 at the latest",
        "The Board's birthday is 1 April 2012",
        "the new field dob 3/4/2026"
      })
  void aNameOrADateAloneIsNot(String text) {
    assertThat(CaseData.find(text)).isEmpty();
  }

  @Provide
  Arbitrary<String> nineDigits() {
    return Arbitraries.strings().numeric().ofLength(9);
  }

  @Provide
  Arbitrary<String> gaps() {
    return Arbitraries.of("", " ", "-", "  ", " - ", "\u00a0", "\u2013");
  }

  /** The check digit as the definition has it, worked out another way: the one that makes 0. */
  private static Optional<Integer> checkDigit(String nine) {
    int sum = 0;
    for (int at = 0; at < 9; at++) sum += (nine.charAt(at) - '0') * (10 - at);
    for (int check = 0; check <= 9; check++) if ((sum + check) % 11 == 0) return Optional.of(check);
    return Optional.empty();
  }

  @Property
  void everyNumberWithItsCheckDigitIsFoundHoweverItIsGrouped(
      @ForAll("nineDigits") String nine,
      @ForAll("gaps") String first,
      @ForAll("gaps") String second) {
    checkDigit(nine)
        .ifPresent(
            check -> {
              String whole = nine + check;
              String grouped =
                  whole.substring(0, 3)
                      + first
                      + whole.substring(3, 6)
                      + second
                      + whole.substring(6);
              assertThat(CaseData.find("note about " + grouped + " today"))
                  .contains(CaseData.NHS_NUMBER);
            });
  }

  @Property
  void noNumberWithAnotherCheckDigitIsFound(
      @ForAll("nineDigits") String nine, @ForAll("gaps") String gap) {
    for (int digit = 0; digit <= 9; digit++)
      if (!checkDigit(nine).equals(Optional.of(digit)))
        assertThat(CaseData.find(nine.substring(0, 5) + gap + nine.substring(5) + digit)).isEmpty();
  }

  @Property
  void anyNameBesideAnyBirthIsFound(@ForAll("births") String text) {
    assertThat(CaseData.find(text)).contains(CaseData.NAME_AND_BIRTH);
  }

  @Provide
  Arbitrary<String> births() {
    Arbitrary<String> name =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .ofMinLength(5)
            .ofMaxLength(9)
            .map(text -> "X" + text);
    Arbitrary<String> day =
        Combinators.combine(
                Arbitraries.integers().between(1, 28),
                Arbitraries.of("3", "03", "Mar", "march"),
                Arbitraries.of("2012", "12"),
                Arbitraries.of("/", ".", "-", " "))
            .as((date, month, year, gap) -> date + gap + month + gap + year);
    Arbitrary<String> word = Arbitraries.of("DOB ", "dob: ", "born ", "Born on ", "date of birth ");
    Arbitrary<Boolean> before = Arbitraries.of(true, false);
    return Combinators.combine(name, word, day, before)
        .as((who, how, when, first) -> first ? who + ", " + how + when : how + when + " " + who);
  }

  @Property
  void anyTextIsLookedThrough(@ForAll String text) {
    assertThat(CaseData.find(text)).isNotNull();
    assertThat(
            CaseData.find(
                text.repeat(50)
                    .chars()
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining("1"))))
        .isNotNull();
  }
}
