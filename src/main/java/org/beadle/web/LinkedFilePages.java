package org.beadle.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.beadle.chat.Block;

/**
 * Pictures and files at the secret addresses that messages give. They are saved, never shown as
 * pages of ours. Whether an address was ever good is not told.
 */
public final class LinkedFilePages implements Mount {
  private static final String PATH = "/files/";
  private static final String GONE =
      "There is no file at this address. An address is good for two weeks after the message in which"
          + " it came. Please ask your board manager for the file.";

  private final Function<String, Optional<Block.File>> files;
  private final SameOrigin sameOrigin;

  /**
   * @param files finds a file by the token of its address
   * @param settings the same as the server's
   */
  public LinkedFilePages(Function<String, Optional<Block.File>> files, WebSettings settings) {
    this.files = files;
    this.sameOrigin = new SameOrigin(settings);
  }

  /**
   * The address of a file.
   *
   * @param base how addresses begin, without a slash at the end
   */
  public static URI address(URI base, String token) {
    return URI.create(base + PATH + token);
  }

  @Override
  public void on(JavalinConfig config) {
    config.routes.get(PATH + "{token}", sameOrigin.guardName(this::serve));
  }

  private void serve(Context context) {
    context.header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff");
    files
        .apply(context.pathParam("token"))
        .ifPresentOrElse(
            file ->
                context
                    .header("Content-Disposition", Download.disposition(file.name()))
                    .contentType(file.mediaType())
                    .result(file.content()),
            () -> context.status(404).contentType("text/plain; charset=utf-8").result(GONE));
  }
}
