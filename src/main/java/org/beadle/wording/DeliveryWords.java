package org.beadle.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.nudge.MeetingNudge;

/** What a board manager is told of messages that did not arrive. */
public final class DeliveryWords {
  private static final int SUMMARY = 200;

  /** More than so many things about meetings are counted only. */
  private static final int SHOWN = 5;

  /** Places in one sentence. */
  private static final int NAMED = 5;

  private static final String INSTEAD =
      "Where a person can be written to nowhere, what is due is said in the channel of the group or"
          + " agency that leads it, where it has one and the channel may show it.";

  private DeliveryWords() {}

  /**
   * A message, or a place, with which something is wrong.
   *
   * @param to where it was to go, for the middle of a sentence
   * @param summary what the message says; empty where it is about a place
   * @param problem why, as the platform has it
   * @param code names it in the command that sends again
   */
  public record Facts(Board board, String to, String summary, String problem, String code) {}

  /** Nobody can tell whether the message arrived. */
  public static Post unknown(Facts facts) {
    return post(
        facts,
        "Send again",
        "It is not known whether this message reached "
            + facts.to()
            + ": "
            + quoted(facts)
            + " "
            + Titles.sentence(facts.problem())
            + " Please look there. If it is missing, send it again.");
  }

  /** The message is not tried again. */
  public static Post undelivered(Facts facts) {
    return post(
        facts,
        "Send again",
        "This message could not be delivered to "
            + facts.to()
            + ": "
            + quoted(facts)
            + " "
            + Titles.sentence(facts.problem())
            + " It is not tried again of itself, and neither are other messages of today that met"
            + " the same.");
  }

  /**
   * The message is not tried again on its day.
   *
   * @param others how many other messages of the day have not arrived in the same workspace
   * @param escalations where those of all these were to go that tell of escalations, as in {@link
   *     Facts#to}
   */
  public static Post givenUp(Facts facts, int others, List<String> escalations) {
    return post(
        facts,
        "Send again",
        notArrived(escalations)
            + "This message could not be delivered to "
            + facts.to()
            + ": "
            + quoted(facts)
            + " "
            + Titles.sentence(facts.problem())
            + (others == 0 ? "" : " " + alsoNot(others))
            + " What is not sent again today is said on the next working day, as far as it still"
            + " counts.");
  }

  private static String notArrived(List<String> escalations) {
    if (escalations.isEmpty()) return "";
    List<String> named =
        new ArrayList<>(escalations.subList(0, Math.min(NAMED, escalations.size())));
    if (escalations.size() > NAMED) named.add(escalations.size() - NAMED + " more");
    return "What was escalated today has not arrived, to " + Count.and(named) + ". ";
  }

  private static String alsoNot(int others) {
    return Count.of(others, "other message", "other messages")
        + " of today "
        + (others == 1 ? "has" : "have")
        + " not arrived there either.";
  }

  /** Nothing can be written to the place any more. */
  public static Post closed(Facts facts) {
    return post(
        facts,
        "Try again",
        "Beadle can't write to "
            + facts.to()
            + " any more. "
            + Titles.sentence(facts.problem())
            + " People are written to in another way where there is one. "
            + INSTEAD
            + " The rest waits, for a week at most. When this is put right, press Try again.");
  }

  /**
   * A place that was closed is open again, said to whom the closing could not be told.
   *
   * @param to as in {@link Facts}
   * @param since the day on which it was closed
   */
  public static Post reopened(Board board, String to, String problem, LocalDate since) {
    return Post.text(
        board.name()
            + ": Beadle has not been able to write to "
            + to
            + " since "
            + Days.written(since)
            + ". "
            + Titles.sentence(problem)
            + " It can again now, and what still counts of what waited is sent.");
  }

  /**
   * The mailbox to which calendars answer can't be read.
   *
   * @param since the day from which
   */
  public static Post mailboxClosed(Board board, String problem, LocalDate since) {
    return Post.text(
        "Beadle has not been able to read the mailbox for answers to invitations since "
            + Days.written(since)
            + ". "
            + Titles.sentence(problem)
            + " What members choose in their calendars, Accept or Decline, does not count until it"
            + " can, and letters that come back are not noticed. Please tell whoever runs Beadle."
            + " ("
            + board.name()
            + ")");
  }

  /**
   * A member who can be written to nowhere.
   *
   * @param turnedOff whether he or she is so by choice, having turned e-mail off
   * @param meetings what was to be said of meetings, and was not
   */
  public record Untold(Member member, boolean turnedOff, List<MeetingNudge> meetings) {
    public Untold {
      meetings = List.copyOf(meetings);
    }

    /** Whether he or she believes of a meeting what does not hold any more. */
    public boolean isMisled() {
      return meetings.stream()
          .anyMatch(
              each ->
                  each instanceof MeetingNudge.Cancellation
                      || each instanceof MeetingNudge.Relocation
                      || each instanceof MeetingNudge.Rearrangement
                      || each instanceof MeetingNudge.Invitation it && it.again());
    }

    private String unsaid() {
      List<String> what = meetings.stream().limit(SHOWN).map(MeetingNudgeWords::what).toList();
      int more = meetings.size() - what.size();
      return " Not said to "
          + member.name()
          + ": "
          + String.join("; ", what)
          + (more > 0 ? "; and " + more + " more" : "")
          + ".";
    }
  }

  /** Members who can be written to nowhere. */
  public static Post unreachable(Board board, List<Untold> members) {
    List<String> off = names(members.stream().filter(Untold::turnedOff));
    List<String> unknown = names(members.stream().filter(each -> !each.turnedOff()));
    StringBuilder text = new StringBuilder();
    if (!unknown.isEmpty())
      text.append("Beadle can't write to ")
          .append(Count.and(unknown))
          .append(", on no platform and by no e-mail. To put this right, give an e-mail address in")
          .append(" the board's file, or a code to join with (beadle invite). ");
    if (!off.isEmpty())
      text.append(Count.and(off))
          .append(off.size() == 1 ? " has" : " have")
          .append(" turned e-mail off, and Beadle can't write to them in another way. The link in")
          .append(" any e-mail from Beadle turns it on again. ");
    text.append(INSTEAD);
    members.stream()
        .filter(each -> !each.meetings().isEmpty())
        .forEach(each -> text.append(each.unsaid()));
    if (members.stream().anyMatch(each -> !each.meetings().isEmpty()))
      text.append(" Please tell them in another way.");
    return Post.text(text + " (" + board.name() + ")");
  }

  private static List<String> names(Stream<Untold> members) {
    return members.map(each -> each.member().name()).toList();
  }

  /**
   * The answer to the button.
   *
   * @param messages that are sent as they are
   * @param anew reminders of earlier days, whose words may be wrong by now
   */
  public static Post sentAgain(int messages, int anew) {
    List<String> said = new ArrayList<>();
    if (messages > 0) said.add(Count.of(messages, "message is", "messages are") + " sent again.");
    if (anew > 0)
      said.add(
          Count.of(anew, "older reminder is", "older reminders are")
              + " not sent in the old words: what still counts comes in a new message.");
    return Post.text(said.isEmpty() ? "Beadle will write there again." : String.join(" ", said));
  }

  /** What people call a platform. */
  public static String platform(String name) {
    return switch (name) {
      case "local" -> "the local chat";
      case "email" -> "e-mail";
      case "teams" -> "Microsoft Teams";
      case "workflow" -> "Microsoft Teams, through a workflow";
      case "" -> "any platform";
      default -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
    };
  }

  private static String quoted(Facts facts) {
    return "“" + Titles.shortened(facts.summary(), SUMMARY) + "”";
  }

  private static Post post(Facts facts, String label, String text) {
    String words = CommandWords.of(new Command.SendAgain(facts.code()));
    Button button = Button.primary(label, Press.saying(facts.board().id(), words));
    String whole = text + " (" + facts.board().name() + ")";
    return Post.of(whole, List.of(new Block.Text(whole), new Block.Buttons(List.of(button))));
  }
}
