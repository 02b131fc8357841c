package org.beadle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RefPropertyTest {
  private record Written(String prefix, String numbers, String suffix) {
    @Override
    public String toString() {
      return prefix + numbers + suffix;
    }
  }

  @Provide
  Arbitrary<String> written() {
    Arbitrary<String> prefix = Arbitraries.of("", "TP ", "TP", "BP-", "r", "A.");
    Arbitrary<String> numbers =
        Arbitraries.integers()
            .between(0, 120)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(all -> all.stream().map(String::valueOf).collect(Collectors.joining(".")));
    Arbitrary<String> suffix = Arbitraries.of("", "a", ".b", "C", ".Z");
    return Combinators.combine(prefix, numbers, suffix).as(Written::new).map(Written::toString);
  }

  @Property
  void aRefPrintsAndReadsBackAsItself(@ForAll("written") String text) {
    Ref ref = RefTest.ref(text);
    assertThat(ref).hasToString(text);
    assertThat(RefTest.ref(ref.toString())).isEqualTo(ref);
    assertThat(RefTest.ref("# " + text.toUpperCase(Locale.ROOT))).isEqualTo(ref);
    assertThat(RefTest.ref(ref.key())).isEqualTo(ref);
  }

  @Property
  void theOrderIsTotal(
      @ForAll("written") String a, @ForAll("written") String b, @ForAll("written") String c) {
    Ref one = RefTest.ref(a);
    Ref two = RefTest.ref(b);
    Ref three = RefTest.ref(c);
    assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
    assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
    if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0)
      assertThat(one).isLessThanOrEqualTo(three);
  }

  @Property
  void numbersCountAsNumbers(
      @ForAll("written") String text, @ForAll("small") int small, @ForAll("small") int large) {
    Ref.parse(text + "." + small)
        .ifPresent(
            one ->
                assertThat(Integer.signum(one.compareTo(RefTest.ref(text + "." + large))))
                    .isEqualTo(Integer.signum(Integer.compare(small, large))));
  }

  @Provide
  Arbitrary<Integer> small() {
    return Arbitraries.integers().between(0, 99);
  }
}
