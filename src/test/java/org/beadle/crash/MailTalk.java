package org.beadle.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.chat.DeliveryId;

/**
 * One connection to a mail server, of a client that says one thing at a time. What is said is
 * passed on, until a fault that was drawn for it comes between.
 */
final class MailTalk {
  private static final Pattern MESSAGE_ID =
      Pattern.compile("Message-ID: <d-([0-9a-z]+)@.*>", Pattern.CASE_INSENSITIVE);
  private static final String END = ".";

  /** In milliseconds. A run is timed by letters, so most kills come while an answer is awaited. */
  private static final int SLOWEST_ANSWER = 80;

  private final Socket client;
  private final Socket far;
  private final Trouble<MailFault> trouble;
  private final Witness witness;
  private final BufferedReader said;
  private final BufferedReader answered;
  private Optional<MailFault> fault = Optional.empty();

  /** Is told of each letter that the server took. */
  interface Witness {
    void taken(DeliveryId letter, boolean cut);
  }

  MailTalk(Socket client, Socket far, Trouble<MailFault> trouble, Witness witness)
      throws IOException {
    this.client = client;
    this.far = far;
    this.trouble = trouble;
    this.witness = witness;
    this.said = reader(client);
    this.answered = reader(far);
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  void go() throws IOException {
    fault = trouble.draw();
    if (is(MailFault.BUSY)) {
      say(client, "421 too busy");
      return;
    }
    say(client, hear());
    String line = said.readLine();
    while (line != null && pass(line)) line = said.readLine();
  }

  /** Passes a command on; whether the line still stands afterwards. */
  private boolean pass(String command) throws IOException {
    if (command.equals("DATA")) return letter();
    if (command.startsWith("MAIL") && is(MailFault.SENDER_DEFERRED))
      return say(client, "451 not now");
    say(far, command);
    return say(client, hear());
  }

  /** The server's whole answer, which may be of several lines. */
  private String hear() throws IOException {
    List<String> lines = new ArrayList<>();
    do lines.add(Optional.ofNullable(answered.readLine()).orElseThrow(MailTalk::hungUp));
    while (lines.getLast().startsWith("-", 3));
    return String.join("\r\n", lines);
  }

  private static IOException hungUp() {
    return new IOException("the other end hung up");
  }

  /** Until its final dot a server keeps nothing of a letter, and so hears of none that has none. */
  private boolean letter() throws IOException {
    if (is(MailFault.CUT_BEFORE_LETTER)) return false;
    say(client, "354 go on");
    List<String> lines = new ArrayList<>();
    for (String line = said.readLine(); !END.equals(line); line = said.readLine()) {
      if (line == null) throw hungUp();
      if (line.isEmpty() && is(MailFault.CUT_WITHIN_LETTER)) return false;
      lines.add(line);
    }
    if (is(MailFault.CUT_BEFORE_TAKEN)) return false;
    if (is(MailFault.LETTER_DEFERRED)) return say(client, "451 not now");
    return end(hand(lines), id(lines));
  }

  /** Hands a whole letter over, and says what the server answers. */
  private String hand(List<String> lines) throws IOException {
    say(far, "DATA");
    String answer = hear();
    if (!answer.startsWith("354")) return answer;
    say(far, String.join("\r\n", lines) + "\r\n" + END);
    return hear();
  }

  /** The answer is on its way for a moment, in which the client may be killed. */
  private boolean end(String answer, DeliveryId letter) throws IOException {
    boolean cut = is(MailFault.CUT_AFTER_TAKEN);
    if (answer.startsWith("2")) witness.taken(letter, cut);
    trouble.arrive();
    if (cut) return false;
    trouble.dawdle(SLOWEST_ANSWER);
    return say(client, answer);
  }

  /** Which delivery a letter is, by the name that the program gave it. */
  private static DeliveryId id(List<String> lines) {
    return lines.stream()
        .map(MESSAGE_ID::matcher)
        .filter(Matcher::matches)
        .map(name -> DeliveryId.parse(name.group(1)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a letter without a name"));
  }

  /** Says a line, or several; always true, since the line stands. */
  private static boolean say(Socket to, String line) throws IOException {
    to.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    to.getOutputStream().flush();
    return true;
  }

  private boolean is(MailFault one) {
    return fault.filter(one::equals).isPresent();
  }
}
