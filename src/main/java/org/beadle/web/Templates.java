package org.beadle.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The pages' templates, made into Java by the build; all they print is escaped. */
final class Templates {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  /**
   * Fills a template in.
   *
   * @param name the file in src/main/jte, without its ending
   * @param view its only parameter
   */
  static String fill(String name, Object view) {
    StringOutput output = new StringOutput();
    ENGINE.render(name + ".jte", view, output);
    return output.toString();
  }

  /** Fills in a template that takes nothing. */
  static String fill(String name) {
    StringOutput output = new StringOutput();
    ENGINE.render(name + ".jte", Map.of(), output);
    return output.toString();
  }
}
