package org.beadle.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

/**
 * Calendars at their secret addresses, which calendar programs read by themselves. Whether an
 * address was ever good is not told.
 */
public final class CalendarPages implements Mount {
  private static final String PATH = "/calendar/";
  private static final String SUFFIX = ".ics";

  private final Function<String, Optional<Calendar>> calendars;
  private final SameOrigin sameOrigin;

  /**
   * @param calendars finds a calendar by the token of its address
   * @param settings the same as the server's
   */
  public CalendarPages(Function<String, Optional<Calendar>> calendars, WebSettings settings) {
    this.calendars = calendars;
    this.sameOrigin = new SameOrigin(settings);
  }

  /**
   * What is read at an address.
   *
   * @param file iCalendar, in UTF-8
   * @param changed when the newest of its entries was changed; empty where it has none
   */
  public record Calendar(byte[] file, Optional<Instant> changed) {
    private String tag() {
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
        return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
      } catch (NoSuchAlgorithmException missing) {
        throw new IllegalStateException("every Java platform has SHA-256", missing);
      }
    }
  }

  /**
   * The address of a calendar.
   *
   * @param base how addresses begin, without a slash at the end
   */
  public static URI address(URI base, String token) {
    return URI.create(base + PATH + token + SUFFIX);
  }

  @Override
  public void on(JavalinConfig config) {
    config.routes.get(PATH + "{token}", sameOrigin.guardName(this::serve));
  }

  private void serve(Context context) {
    String name = context.pathParam("token");
    Optional<Calendar> found =
        name.endsWith(SUFFIX)
            ? calendars.apply(name.substring(0, name.length() - SUFFIX.length()))
            : Optional.empty();
    found.ifPresentOrElse(
        calendar -> serve(context, calendar), () -> context.status(404).result(""));
  }

  /** What a program has already is known by its tag alone: a place lost changes no time. */
  private static void serve(Context context, Calendar calendar) {
    String tag = calendar.tag();
    context.header("Cache-Control", "private, no-cache").header("ETag", tag);
    calendar.changed().ifPresent(at -> context.header("Last-Modified", written(at)));
    boolean known =
        Optional.ofNullable(context.header("If-None-Match"))
            .filter(it -> it.contains(tag))
            .isPresent();
    if (known) context.status(304);
    else context.contentType("text/calendar; charset=utf-8").result(calendar.file());
  }

  private static String written(Instant at) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
  }
}
