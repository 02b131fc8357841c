package org.beadle.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pages' styles, scripts and icon. They are served under a digest of their contents, so that
 * browsers may keep them for good and never show an old one.
 */
public final class Asset {
  private static final Map<String, String> TYPES =
      Map.of(
          "beadle.css", "text/css",
          "chat.js", "text/javascript",
          "completion.js", "text/javascript",
          "draft.js", "text/javascript",
          "messages.js", "text/javascript",
          "unread.js", "text/javascript",
          "unsent.js", "text/javascript",
          "icon.svg", "image/svg+xml");

  private static final SortedMap<String, byte[]> FILES = read();
  private static final String DIGEST = digest();

  /** Where a file is served. */
  public static String path(String name) {
    if (!FILES.containsKey(name)) throw new IllegalArgumentException("no such asset: " + name);
    return "/assets/" + DIGEST + "/" + name;
  }

  private Asset() {}

  static void mount(JavalinConfig config) {
    config.routes.get("/assets/{digest}/{name}", Asset::serve);
  }

  private static void serve(Context context) {
    String name = context.pathParam("name");
    byte[] file = Optional.ofNullable(FILES.get(name)).orElseThrow(NotFoundResponse::new);
    boolean current = context.pathParam("digest").equals(DIGEST);
    context
        .contentType(TYPES.get(name) + "; charset=utf-8")
        .header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache")
        .result(file);
  }

  private static SortedMap<String, byte[]> read() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    TYPES.keySet().forEach(name -> files.put(name, read(name)));
    return files;
  }

  private static byte[] read(String name) {
    try (InputStream file = Asset.class.getResourceAsStream(name)) {
      if (file == null) throw new IllegalStateException(name + " is missing from the program");
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      FILES.values().forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
