package org.beadle.terminal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;

/**
 * Posts as JSON, one object in a line each, for programs that read what Beadle answers. A post that
 * nobody asked for has the field {@code occasion}.
 */
public final class JsonLines implements PostFormat {
  @Override
  public String render(Post post, String occasion) {
    if (occasion.isEmpty()) return PostJson.write(post) + "\n";
    JsonObject object = JsonParser.parseString(PostJson.write(post)).getAsJsonObject();
    object.addProperty("occasion", occasion);
    return object + "\n";
  }
}
