package org.beadle.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.beadle.slack.SlackSignature;

/**
 * A server that answers signed commands as Beadle does, without doing anything: a change offers to
 * be undone, a ping is answered with nothing, anything unsigned is refused.
 */
final class StandInServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final SlackSignature signature;
  private final Queue<String> bodies = new ConcurrentLinkedQueue<>();
  private final Set<InetSocketAddress> callers = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> statuses = new ConcurrentHashMap<>();

  StandInServer(InstantSource clock) throws IOException {
    this.signature = new SlackSignature(House.SIGNING_SECRET, clock);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/slack/events", this::answer);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** The bodies of all requests whose signature held. */
  List<String> bodies() {
    return List.copyOf(bodies);
  }

  /** How many connections there were. */
  int connections() {
    return callers.size();
  }

  /** Answers requests that hold {@code words} with a status. */
  void answering(String words, int status) {
    statuses.put(words, status);
  }

  private void answer(HttpExchange exchange) throws IOException {
    callers.add(exchange.getRemoteAddress());
    byte[] body = exchange.getRequestBody().readAllBytes();
    String time = exchange.getRequestHeaders().getFirst("X-Slack-Request-Timestamp");
    String seal = exchange.getRequestHeaders().getFirst("X-Slack-Signature");
    boolean holds = signature.holds(time, seal, body);
    String text = new String(body, StandardCharsets.UTF_8);
    if (holds) bodies.add(text);
    reply(exchange, holds ? status(text) : 401, text);
  }

  private int status(String text) {
    return statuses.entrySet().stream()
        .filter(each -> text.contains(each.getKey()))
        .mapToInt(Map.Entry::getValue)
        .findFirst()
        .orElse(200);
  }

  /** A ping gets an empty answer of known length; a change one in chunks. */
  private static void reply(HttpExchange exchange, int status, String text) throws IOException {
    boolean ping = text.contains("command=%2Fbeadle-ping");
    exchange.sendResponseHeaders(status, ping ? -1 : 0);
    if (!ping)
      exchange
          .getResponseBody()
          .write("{\"text\":\"Done. Undo\"}".getBytes(StandardCharsets.UTF_8));
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
