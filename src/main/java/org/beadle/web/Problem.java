package org.beadle.web;

import java.util.List;

/**
 * Why there is no page, in plain English.
 *
 * @param status of HTTP
 * @param heading what is the matter
 * @param sentence what may be done about it
 */
public record Problem(int status, String heading, String sentence) {
  static final Problem NOT_SIGNED_IN =
      new Problem(
          401,
          "You are not signed in",
          "Open the sign-in link that you were sent. Each link works once; ask your board manager"
              + " for a new one.");

  static final Problem LINK_SPENT =
      new Problem(
          410,
          "This link no longer works",
          "Each sign-in link works once and only for a while. Ask your board manager for a new"
              + " one.");

  static final Problem WELCOME_SPENT =
      new Problem(
          410,
          "This link no longer works",
          "It works until the first board has been set up, and until Beadle is started again. Its"
              + " start prints a new one while there is no board. If there is one, whoever runs Beadle"
              + " can make a sign-in link for you.");

  static final Problem NO_BOARD =
      new Problem(
          401,
          "There is no board here yet",
          "Beadle printed a link for setting one up when it was started. Whoever started it can give"
              + " you that link.");

  static final Problem NO_SUCH_LINK =
      new Problem(
          410,
          "This link does not work",
          "Part of it may be missing. Open it from the message itself, or copy all of it.");

  /** A link of an e-mail that did its work on {@code day}. */
  static Problem linkUsed(String day) {
    return new Problem(
        410,
        "This link was used already",
        "It works once, and was used on "
            + day
            + ". Nothing was changed just now. If that was not you, tell your board manager.");
  }

  /** A link of an e-mail that ended on {@code day}. */
  static Problem linkExpired(String day, List<String> managers) {
    return new Problem(
        410,
        "This link has expired",
        "It ended on "
            + day
            + ". Nothing was changed. If Beadle has sent you a later message about this, use the"
            + " link in that one. If not, please tell your board manager"
            + (managers.isEmpty() ? "" : ", " + String.join(" or ", managers) + ",")
            + " what you wanted to do.");
  }

  static final Problem NO_SUCH_PLACE =
      new Problem(
          404,
          "There is no such page for you",
          "It may have been closed, or it may be open to others only. Your board manager can tell"
              + " you.");

  /** A page was loaded for somebody else than {@code name}, who signed in since. */
  static Problem signedInAs(String name) {
    return new Problem(
        409, "Nothing was done", "You are signed in as " + name + " now. Load the page again.");
  }

  static final Problem FROM_ELSEWHERE =
      new Problem(
          403,
          "Nothing was done",
          "The request came from another site, or from a page that could not be recognised. Go back"
              + " to Beadle's own page and try again.");

  static final Problem WRONG_ADDRESS =
      new Problem(
          421,
          "Beadle does not answer at this address",
          "Use the address that you were given. Whoever runs Beadle can set its public address.");

  static final Problem PREVIEW_GONE =
      new Problem(
          410,
          "This preview is no longer there",
          "Nothing was imported just now. A preview goes when it is confirmed, when you look at"
              + " another file of the same kind, after an hour at most, and when Beadle is started"
              + " again. Go back to the chat, and choose the file again if you still want to import"
              + " it.");

  static final Problem NOT_UNDERSTOOD =
      new Problem(400, "The request could not be read", "Go back to Beadle's page and try again.");

  static final Problem FAULT =
      new Problem(
          500,
          "Something went wrong",
          "Beadle could not finish this. Please try again in a minute. If it happens again, tell"
              + " whoever runs Beadle.");

  /** Refuses the page for imports, and says who may go there. */
  static Problem mayNotImport(List<String> whoMay) {
    String whom = whoMay.isEmpty() ? "your board manager" : String.join(" or ", whoMay);
    return new Problem(403, "You can't import files here", "Please ask " + whom + " to do it.");
  }

  /** The problem behind a refusal of the server's own. */
  static Problem ofStatus(int status) {
    return switch (status) {
      case 403 -> FROM_ELSEWHERE;
      case 404 ->
          new Problem(404, "There is no such page", "Check the address, or go to the first page.");
      case 405 ->
          new Problem(405, "That can't be done here", "Go to the first page and try there.");
      case 413 -> new Problem(413, "That is too long", "Send it in smaller parts.");
      default -> status < 500 ? NOT_UNDERSTOOD.withStatus(status) : FAULT.withStatus(status);
    };
  }

  private Problem withStatus(int other) {
    return new Problem(other, heading, sentence);
  }
}
