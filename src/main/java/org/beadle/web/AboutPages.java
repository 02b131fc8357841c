package org.beadle.web;

import io.javalin.config.JavalinConfig;
import java.net.URI;

/**
 * What Beadle says of itself to whoever asks: what it is, what it keeps about people, and on which
 * terms it is used. Platforms want such pages of an app. They tell nothing of any board.
 */
public final class AboutPages implements Mount {
  private static final String ABOUT = "/about";
  private static final String PRIVACY = ABOUT + "/privacy";
  private static final String TERMS = ABOUT + "/terms";

  private final SameOrigin sameOrigin;

  /**
   * @param settings the same as the server's
   */
  public AboutPages(WebSettings settings) {
    this.sameOrigin = new SameOrigin(settings);
  }

  /** The page about Beadle itself. */
  public static URI about(URI base) {
    return URI.create(base + ABOUT);
  }

  /** The page about what is kept of people. */
  public static URI privacy(URI base) {
    return URI.create(base + PRIVACY);
  }

  /** The page about the terms of use. */
  public static URI terms(URI base) {
    return URI.create(base + TERMS);
  }

  @Override
  public void on(JavalinConfig config) {
    serve(config, ABOUT, "about");
    serve(config, PRIVACY, "privacy");
    serve(config, TERMS, "terms");
  }

  private void serve(JavalinConfig config, String path, String template) {
    config.routes.get(
        path, sameOrigin.guardName(context -> context.html(Templates.fill(template))));
  }
}
