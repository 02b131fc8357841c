package org.beadle.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.beadle.wire.Form;

/** A browser's requests without a browser. */
public final class Client {
  private static final String BOUNDARY = "a-boundary-that-no-file-holds";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;

  public Client(int port) {
    base = "http://127.0.0.1:" + port;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** As the page's own script posts. */
  HttpResponse<String> post(String path, Map<String, String> fields) {
    return post(path, fields, "Sec-Fetch-Site", "same-origin", "Accept", "application/json");
  }

  public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", Form.TYPE)
            .POST(HttpRequest.BodyPublishers.ofString(Form.of(fields))));
  }

  /** As a browser sends a form with a file, which the form calls {@code file}. */
  public HttpResponse<String> upload(
      String path, Map<String, String> fields, String name, byte[] content, String... headers) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (field, value) -> part(body, "name=\"" + field + "\"\r\n\r\n", value.getBytes(UTF_8)));
    part(body, "name=\"file\"; filename=\"" + name + "\"\r\n\r\n", content);
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return send(
        request(path, headers)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String head, byte[] content) {
    body.writeBytes(
        ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head).getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  /** The lines of an answer that goes on. */
  InputStream stream(String path, String... headers) throws IOException, InterruptedException {
    HttpRequest request = request(path, headers).header("Accept", "text/event-stream").build();
    return http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException lost) {
      throw new AssertionError("the server did not answer", lost);
    }
  }
}
