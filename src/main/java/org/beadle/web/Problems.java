package org.beadle.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever goes wrong with a page, or with a sentence where no page was asked for. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static void mount(JavalinConfig config) {
    config.routes.exception(Refused.class, (refused, context) -> show(refused.problem(), context));
    config.routes.exception(
        HttpResponseException.class,
        (refused, context) -> show(Problem.ofStatus(refused.getStatus()), context));
    config.routes.exception(Exception.class, Problems::fail);
  }

  /** Paths may hold what nobody else should read, so the log names the kind of request only. */
  private static void fail(Exception fault, Context context) {
    LOG.error("could not answer a {} request", context.method(), fault);
    show(Problem.FAULT, context);
  }

  static void show(Problem problem, Context context) {
    context.status(problem.status());
    boolean page =
        Optional.ofNullable(context.header("Accept")).filter(it -> it.contains("html")).isPresent();
    if (page) context.html(Templates.fill("problem", problem));
    else context.contentType("text/plain; charset=utf-8").result(problem.sentence());
  }
}
