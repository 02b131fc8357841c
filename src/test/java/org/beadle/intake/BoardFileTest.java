package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardFileTest {
  private static final String SMALL =
      """
      board:
        name: Sample Board
        slug: sample
        zone: Europe/London
        nation: england
      agencies:
        - name: Police
      members:
        - name: Board manager
        - name: Police lead
          agency: police
      groups:
        - name: Full board
          kind: full-board
          coordinator: Board manager
        - name: Neglect Group
          chair: Police lead
      """;

  private static ProposedBoard board(String text) {
    return (ProposedBoard) BoardFile.read("board.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> faults(String text) {
    BoardReading reading = BoardFile.read("board.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading).isInstanceOf(Unreadable.class);
    return ((Unreadable) reading).faults().stream().map(Fault::toString).toList();
  }

  private static List<String> faults(String good, String bad) {
    assertThat(SMALL).contains(good);
    return faults(SMALL.replace(good, bad));
  }

  @Test
  void aSmallBoardIsEnough() {
    BoardReading reading = BoardFile.read("board.yaml", SMALL.getBytes(StandardCharsets.UTF_8));
    assertThat(reading).isInstanceOf(ProposedBoard.class);
    assertThat(((ProposedBoard) reading).members().get(1).agency()).contains("Police");
  }

  @Test
  void aFrequencyThatCannotBeReadIsKeptAndSaidToBeInDoubt() {
    String file = SMALL.replace("chair: Police lead", "frequency: now and then");
    ProposedBoard board =
        (ProposedBoard) BoardFile.read("board.yaml", file.getBytes(StandardCharsets.UTF_8));
    assertThat(board.groups().getLast().frequency()).contains("now and then");
    assertThat(board.doubts())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.where()).hasToString("board.yaml, line 17, groups[2].frequency");
              assertThat(doubt.assumed()).contains("“now and then” can't be read");
            });
    assertThat(
            ((ProposedBoard) BoardFile.read("board.yaml", SMALL.getBytes(StandardCharsets.UTF_8)))
                .doubts())
        .isEmpty();
  }

  @Test
  void aNameThatNobodyHasGetsTheNearest() {
    assertThat(faults("chair: Police lead", "chair: polce lead"))
        .containsExactly(
            "board.yaml, line 17, groups[2].chair: No member is called “polce lead”. Did you mean"
                + " “Police lead”?");
  }

  @Test
  void whereAMemberIsReachedFirstNamesPlatforms() {
    assertThat(faults("agency: police", "agency: police\n    reach: [slak, email]"))
        .containsExactly(
            "board.yaml, line 12, members[2].reach: “slak” is none of: slack, teams, email, local. Did you"
                + " mean “slack”?",
            "board.yaml, line 12, members[2].reach: E-mail is named here, but this member has no"
                + " e-mail address.");
  }

  @Test
  void anUnknownKeyGetsTheNearest() {
    assertThat(faults("coordinator:", "co-ordinator:"))
        .containsExactly(
            "board.yaml, line 13, groups: “Full board” needs a coordinator, who is the board"
                + " manager.",
            "board.yaml, line 15, groups[1].co-ordinator: There is no setting “co-ordinator” here."
                + " Did you mean “coordinator”?");
  }

  @Test
  void hoursInWhichNothingWouldBeSentAreRefused() {
    assertThat(
            faults(
                """
                board: {name: North, slug: north, zone: Europe/London, nation: england}
                policies:
                  opens: "18:00"
                groups:
                  - {name: Full board, kind: full}
                """))
        .contains("board.yaml, line 3, policies: opens is not before closes.");
  }

  @Test
  void aGroupsDigestHasToBeInTheBoardsHours() {
    String file =
        """
        board: {name: North, slug: north, zone: Europe/London, nation: england}
        policies:
          closes: "%s"
        groups:
          - name: Full board
            kind: full
            policies: {digest-time: "18:00"}
        """;
    assertThat(faults(file.formatted("17:30")))
        .anyMatch(fault -> fault.contains("digest-time is 18:00, but messages are sent only"));
    assertThat(faults(file.formatted("20:00"))).noneMatch(fault -> fault.contains("digest-time"));
  }

  @Test
  void everyFaultIsReportedAtOnce() {
    assertThat(
            faults(
                """
                bord: {}
                policies:
                  amber-days: many
                  amberdays: 3
                members:
                  - name: Board manager
                    email: nowhere
                    from: 1 April
                  - name: board  manager
                groups:
                  - name: Full board
                    kind: full
                    statutory: perhaps
                    reports-to: Full bored
                channels:
                  - platform: local
                """))
        .containsExactly(
            "board.yaml, line 1, bord: There is no setting “bord” here. Did you mean “board”?",
            "board.yaml, line 1, board: “board” is missing: its name, slug, zone and nation.",
            "board.yaml, line 3, policies.amber-days: “many” does not fit. Days before a due day in"
                + " which an action without a recent update turns Amber. By default it is 28.",
            "board.yaml, line 4, policies.amberdays: There is no setting “amberdays” here. Did you"
                + " mean “amber-days”?",
            "board.yaml, line 7, members[1].email: “nowhere” is no e-mail address.",
            "board.yaml, line 8, members[1].from: “1 April” is no date. Write it as 2018-04-01.",
            "board.yaml, line 9, members[2].name: Two entries are called “board  manager”. Each"
                + " member needs a name of its own.",
            "board.yaml, line 11, groups: One group, and only one, is of the kind full-board.",
            "board.yaml, line 12, groups[1].kind: “full” is none of: full-board, executive,"
                + " sub-group, area-group, task-and-finish. Did you mean “full-board”?",
            "board.yaml, line 13, groups[1].statutory: “perhaps”: yes or no is wanted.",
            "board.yaml, line 14, groups[1].reports-to: No group is called “Full bored”. Did you"
                + " mean “Full board”?",
            "board.yaml, line 16, channels[1].workspace: “workspace” is missing.",
            "board.yaml, line 16, channels[1].place: “place” is missing.",
            "board.yaml, line 16, channels[1].name: “name” is missing.");
  }

  @Test
  void aZoneThatDoesNotExistGetsTheNearest() {
    assertThat(faults("Europe/London", "Europe/Londn"))
        .containsExactly(
            "board.yaml, line 4, board.zone: “Europe/Londn” is no time zone. Did you mean"
                + " “Europe/London”?");
  }

  @Test
  void groupsThatReportInACircleAreRefused() {
    assertThat(
            faults(
                "    chair: Police lead",
                "    reports-to: Health Group\n  - name: Health Group\n    reports-to: Neglect Group"))
        .contains("board.yaml, line 13, groups: “Neglect Group” reports to itself in the end.");
  }

  @Test
  void oneNameForTwoPartiesIsRefused() {
    assertThat(faults("  - name: Police\n", "  - name: Police\n    aliases: [Neglect group]\n"))
        .singleElement()
        .asString()
        .contains("Two entries are called “Neglect Group”");
  }

  @Test
  void aKeyThatIsWrittenTwiceIsRefused() {
    assertThat(faults("  slug: sample\n", "  slug: sample\n  slug: other\n"))
        .containsExactly("board.yaml, line 4, board.slug: This is written twice.");
  }

  @Test
  void aLineThatIsNoYamlIsNamed() {
    assertThat(faults("kind: full-board", "kind: 'full-board"))
        .singleElement()
        .asString()
        .contains("can't be read as YAML");
    assertThat(faults("board:\n\t- x"))
        .containsExactly(
            "board.yaml, line 2: The line can't be read as YAML. Check its indent, its quotes and"
                + " the space after the colon.");
  }

  @Test
  void whatIsNoMappingOrEmptyIsRefused() {
    assertThat(faults("just a text")).first().asString().contains("Keys and values are wanted");
    assertThat(faults("")).containsExactly("board.yaml: The file is empty.");
    assertThat(faults("# nothing\n")).hasSize(1);
  }

  @Test
  void listsWithoutEndAreRefused() {
    assertThat(faults("[".repeat(100_000)))
        .containsExactly("board.yaml: The file has too many lists within lists.");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    BoardReading reading = BoardFile.read("board.yaml", new byte[] {(byte) 0xC3, 0x28, 0});
    assertThat(((Unreadable) reading).faults()).hasSize(1);
  }

  @Test
  void aFileThatIsNotThereIsAnAnswerToo() throws IOException {
    Path folder = Files.createTempDirectory("board");
    assertThat(BoardFile.read(folder.resolve("none.yaml")))
        .isEqualTo(Unreadable.of("none.yaml", "There is no such file."));
    Files.delete(folder);
  }

  @Test
  void aPlaceIsOneChannel() {
    String channel =
        """
          - platform: slack
            workspace: T0123456789
            place: C0123456789
            name: reviews
        """;
    assertThat(faults(SMALL + "channels:\n" + channel + channel + "    group: Neglect Group\n"))
        .singleElement()
        .asString()
        .contains("channels[2].place", "stands in the file twice");
  }

  @Test
  void aZoneWithoutSummerTimeIsADoubt() {
    ProposedBoard board = board(SMALL.replace("Europe/London", "GMT"));
    assertThat(board.doubts())
        .singleElement()
        .extracting(Doubt::assumed)
        .asString()
        .contains("Did you mean Europe/London?");
    assertThat(board(SMALL.replace("Europe/London", "GB")).doubts()).isEmpty();
  }
}
