package org.beadle.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;

/**
 * The id of one filling-in of a form. It comes with the form, so that a form which is sent twice,
 * by a double-click or on a slow line, is known to be the same.
 */
public final class Attempt {
  private static final String NAME = "event";

  private Attempt() {}

  /** An id for a form that is being shown, which nobody could guess. */
  public static String fresh() {
    return UUID.randomUUID().toString();
  }

  /**
   * The id that came with a form; empty text where none did. A form with a file has it in its
   * address, to be known before the file is read.
   */
  static String of(Context context) {
    String sent =
        context.isMultipartFormData() ? context.queryParam(NAME) : context.formParam(NAME);
    return Optional.ofNullable(sent).orElse("");
  }
}
