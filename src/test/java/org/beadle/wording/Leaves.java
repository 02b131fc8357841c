package org.beadle.wording;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of a sealed type. */
final class Leaves {
  private Leaves() {}

  static Set<Class<?>> of(Class<?> sealed) {
    return leaves(sealed).collect(Collectors.toSet());
  }

  private static Stream<Class<?>> leaves(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .flatMap(each -> each.isSealed() ? leaves(each) : Stream.of(each));
  }
}
