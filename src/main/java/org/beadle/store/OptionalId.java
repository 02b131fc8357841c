package org.beadle.store;

import java.util.OptionalLong;

/** Ids that a row may lack, to and from columns that may be null. */
final class OptionalId {
  private OptionalId() {}

  static OptionalLong of(Long column) {
    return column == null ? OptionalLong.empty() : OptionalLong.of(column);
  }

  static Long column(OptionalLong id) {
    return id.isPresent() ? id.getAsLong() : null;
  }
}
