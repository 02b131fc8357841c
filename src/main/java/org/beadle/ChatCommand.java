package org.beadle;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.MemberNames;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.board.Roster;
import org.beadle.desk.House;
import org.beadle.terminal.JsonLines;
import org.beadle.terminal.PlainText;
import org.beadle.terminal.PostFormat;
import org.beadle.terminal.Screen;
import org.beadle.terminal.Speaker;
import org.beadle.terminal.TerminalChat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A chat at a terminal. */
@Command(
    name = "chat",
    mixinStandardHelpOptions = true,
    description = {
      "Reads commands from standard input, a line each, and writes the answers as plain text.",
      "For example: echo 'action list late' | beadle chat --as @board-manager"
    })
final class ChatCommand implements Callable<Integer> {
  private static final int WIDTH = 80;
  private static final int MORNING = 10;

  /** How answers are written. */
  enum Format {
    TEXT,
    JSON
  }

  @Mixin private InstallationOptions options;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "MEMBER",
      description = "Who speaks: a member's name, e-mail address, or handle such as @police-lead.")
  private String member;

  @Option(
      names = "--in",
      paramLabel = "CHANNEL",
      description =
          "The group or agency in whose channel it is said, or board; alone with Beadle by default.")
  private String channel;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "The date that counts as today, such as 2018-06-18. A record that people use is then only"
              + " read.")
  private LocalDate day;

  @Mixin private BoardOption board;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text by default.")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    InstantSource now = day == null ? Beadle.CLOCK : InstantSource.fixed(noon());
    try (Installation installation = options.open(now)) {
      Roster roster = board.roster(installation);
      TerminalChat chat =
          new TerminalChat(speaker(roster, roster.board().dayOf(now.instant())), input(), screen());
      chat.open(day == null ? installation.desk() : installation.deskOfAnotherDay(roster.board()));
      chat.converse();
      return 0;
    }
  }

  /** The board's own zone is known only once it is read; mid-morning is the same day in all. */
  private Instant noon() {
    return day.atTime(MORNING, 0).toInstant(ZoneOffset.UTC);
  }

  private Speaker speaker(Roster roster, LocalDate today) {
    Member found = named(MemberNames.on(roster, today), member);
    return new Speaker(
        roster.board().slug(),
        Long.toString(found.person()),
        Optional.ofNullable(channel).map(name -> place(roster, name)));
  }

  /** The member who is called that, or a refusal that names the nearest. */
  static Member named(MemberNames names, String member) {
    MemberNames.Match match = names.find(member);
    return match
        .exact()
        .orElseThrow(
            () ->
                new Failures.Refused(
                    "Nobody on the board is called \"" + member + "\"." + nearest(match)));
  }

  private static String nearest(MemberNames.Match match) {
    return match.near().isEmpty()
        ? " ./beadle list members shows who is."
        : " Did you mean " + match.near().getFirst().name() + "?";
  }

  private static String place(Roster roster, String name) {
    if (name.equalsIgnoreCase(House.BOARD)) return House.BOARD;
    Party party =
        PartyNames.of(roster)
            .find(name)
            .exact()
            .orElseThrow(
                () -> new Failures.Refused("No group or agency is called \"" + name + "\"."));
    return switch (party.kind()) {
      case GROUP -> isBoard(roster, party) ? House.BOARD : House.groupPlace(party.id());
      case AGENCY -> House.agencyPlace(party.id());
      case OFFICE, MEMBER ->
          throw new Failures.Refused("\"" + name + "\" has no channel; a group or an agency has.");
    };
  }

  private static boolean isBoard(Roster roster, Party party) {
    return roster.fullBoard().map(Group::id).filter(id -> id == party.id()).isPresent();
  }

  private static BufferedReader input() {
    return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  }

  private Screen screen() {
    PostFormat words =
        switch (format) {
          case TEXT -> new PlainText(WIDTH);
          case JSON -> new JsonLines();
        };
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    return new Screen(out, words, Boolean.getBoolean("beadle.interactive"));
  }
}
