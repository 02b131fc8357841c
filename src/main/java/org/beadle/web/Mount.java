package org.beadle.web;

import io.javalin.config.JavalinConfig;

/**
 * Something that answers under paths of its own, such as the local chat or a platform's callback.
 */
@FunctionalInterface
public interface Mount {
  /** Adds the routes, before the server starts. */
  void on(JavalinConfig config);
}
