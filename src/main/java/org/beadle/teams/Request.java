package org.beadle.teams;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it arrived.
 *
 * @param peer the network address at the other end of the line, whatever any header says
 * @param headers by name, in whichever case
 */
record Request(String peer, Map<String, List<String>> headers, Body body) {
  /** What a request carries. It is read when it is asked for, and once. */
  interface Body {
    /** Its first bytes, as many as there are, but no more than {@code most}. */
    byte[] read(int most) throws IOException;
  }

  Request {
    Map<String, List<String>> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    named.putAll(headers);
    headers = named;
  }

  /** All values of a header. */
  List<String> header(String name) {
    return headers.getOrDefault(name, List.of());
  }

  /** Without its headers, one of which is a token. */
  @Override
  public String toString() {
    return "Request from " + peer;
  }
}
