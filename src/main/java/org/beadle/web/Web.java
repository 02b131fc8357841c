package org.beadle.web;

import com.google.gson.GsonBuilder;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.json.JavalinGson;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server. What it serves is mounted on it: the local chat, and other adapters' routes. */
public final class Web implements AutoCloseable {
  private final WebSettings settings;
  private final BooleanSupplier healthy;
  private final Javalin server;

  private Web(WebSettings settings, BooleanSupplier healthy, List<Mount> mounts) {
    this.settings = settings;
    this.healthy = healthy;
    this.server = Javalin.create(config -> configure(config, mounts));
  }

  /**
   * Starts a server; returns when it answers.
   *
   * @param healthy what {@code /health} asks; false makes it answer 503
   * @throws CannotListen where the port is taken or the address is not this machine's
   */
  public static Web start(WebSettings settings, BooleanSupplier healthy, List<Mount> mounts) {
    CannotListen.check(settings.host(), settings.port());
    Web web = new Web(settings, healthy, mounts);
    web.server.start(settings.host(), settings.port());
    return web;
  }

  private void configure(JavalinConfig config, List<Mount> mounts) {
    config.startup.showJavalinBanner = false;
    config.concurrency.useVirtualThreads = true;
    config.jetty.threadPool = threads();
    config.jetty.multipartConfig.maxFileSize(Uploaded.LARGEST_FORM, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(Uploaded.LARGEST_FORM, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(Uploaded.LARGEST_FORM, SizeUnit.BYTES);
    config.jsonMapper(new JavalinGson(new GsonBuilder().disableHtmlEscaping().create(), true));
    config.routes.before(new SecurityHeaders(settings.https()));
    config.routes.get(
        "/health",
        context -> {
          context.status(healthy.getAsBoolean() ? 200 : 503);
          context.result(context.statusCode() == 200 ? "ok" : "not ready");
        });
    Asset.mount(config);
    Problems.mount(config);
    mounts.forEach(mount -> mount.on(config));
  }

  /**
   * Requests run on virtual threads, and only they: a selector that waits on one is not always
   * woken, and then the server neither answers nor stops.
   */
  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("web");
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    return threads;
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  /** Stops answering. Close the {@link LocalChat} first, so that open pages do not hold it up. */
  @Override
  public void close() {
    server.stop();
  }
}
