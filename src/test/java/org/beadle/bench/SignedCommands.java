package org.beadle.bench;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.beadle.slack.SlackRoutes;
import org.beadle.slack.SlackSignature;
import org.beadle.wire.Form;

/** Slash commands of one person as whole HTTP requests, signed as Slack signs them. */
final class SignedCommands {
  private final Speaker speaker;
  private final SlackSignature signature;
  private final InstantSource clock;
  private final AtomicLong count = new AtomicLong();

  /** Who says it, and where the answers that come later are sent. */
  record Speaker(String team, String user, String channel, String responseUrl) {}

  SignedCommands(Speaker speaker, String signingSecret, InstantSource clock) {
    this.speaker = speaker;
    this.signature = new SlackSignature(signingSecret, clock);
    this.clock = clock;
  }

  /** A request that no other is the same as, such as {@code /action} with {@code 2.3 done}. */
  byte[] request(String command, String text) {
    byte[] body = Form.of(fields(command, text)).getBytes(StandardCharsets.UTF_8);
    String time = Long.toString(clock.instant().getEpochSecond());
    String head =
        "POST "
            + SlackRoutes.EVENTS
            + " HTTP/1.1\r\n"
            + "Host: 127.0.0.1\r\n"
            + "Content-Type: "
            + Form.TYPE
            + "\r\n"
            + "X-Slack-Request-Timestamp: "
            + time
            + "\r\n"
            + "X-Slack-Signature: "
            + signature.sign(time, body)
            + "\r\n"
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    return joined(head.getBytes(StandardCharsets.UTF_8), body);
  }

  private Map<String, String> fields(String command, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", "unused");
    fields.put("team_id", speaker.team());
    fields.put("team_domain", "board");
    fields.put("channel_id", speaker.channel());
    fields.put("channel_name", "directmessage");
    fields.put("user_id", speaker.user());
    fields.put("command", command);
    fields.put("text", text);
    fields.put("response_url", speaker.responseUrl());
    fields.put("trigger_id", "bench." + clock.millis() + "." + count.incrementAndGet());
    fields.put("api_app_id", "A0BEADLE");
    return fields;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
