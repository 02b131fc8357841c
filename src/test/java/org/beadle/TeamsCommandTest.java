package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.command.Grammar;
import org.beadle.command.Reading;
import org.beadle.intake.BoardFile;
import org.beadle.intake.ProposedBoard;
import org.beadle.intake.ProposedBoard.NewChannel;
import org.beadle.store.Store;
import org.beadle.teams.Reference;
import org.beadle.teams.TeamsApp.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TeamsCommandTest {
  private static final String ID = "11111111-2222-3333-4444-555555555555";
  private static final LocalDate DAY = LocalDate.of(2018, 6, 18);

  @TempDir Path folder;

  private Terminal.Said pack(Path file, String... more) {
    return Terminal.run(
        Stream.concat(Stream.of("teams", "package", "--out", file, "--app-id", ID), Stream.of(more))
            .toArray());
  }

  @Test
  void thePackageIsWrittenAndTheSameOptionsGiveTheSameBytes() throws IOException {
    Path file = folder.resolve("beadle.zip");
    Terminal.Said said = pack(file, "--domain", "Beadle.Example");
    assertThat(said.errors()).isEmpty();
    assertThat(said.out()).startsWith("Written to " + file);
    byte[] first = Files.readAllBytes(file);

    assertThat(pack(file, "--domain", "beadle.example").code()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
    assertThat(folder.toFile().list()).containsExactly("beadle.zip");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --app-id 1234 --domain beadle.example                   | not “1234”
          --app-id {11111111-2222-3333-4444-555555555555} --domain beadle.example | --app-id is an id such as
          --app-id ID --domain https://beadle.example             | without https:// in front
          --app-id ID --domain beadle.example/teams/messages      | without a path behind
          --app-id ID --domain beadle.example:8443                | without a port behind
          --app-id ID --domain localhost                          | this machine only, and Teams can't reach it
          --app-id ID --domain 127.0.0.1                          | this machine only
          --app-id ID --domain 192.0.2.1                          | a name such as beadle.example is wanted
          --app-id ID --domain ::1                                | without a port behind
          --app-id ID --domain beadle                             | a name such as beadle.example is wanted
          --app-id ID --domain beadle..example                    | a name such as beadle.example is wanted
          --app-id ID --domain *.beadle.example                   | a name such as beadle.example is wanted
          --app-id ID --domain beadle.example --name 1234567890123456789012345678901 | --name has from 1 to 30 characters
          --app-id ID --domain beadle.example --app-version 2     | three numbers such as 1.0.1, not “2”
          --app-id ID                                             | --domain
          --domain beadle.example                                 | --app-id
          """)
  void whatCantBeIsAnsweredInPlainWordsAndNothingIsWritten(String words, String answer) {
    Path file = folder.resolve("beadle.zip");
    Object[] options = words.replace("ID", ID).split(" ");
    Terminal.Said said =
        Terminal.run(
            Stream.concat(Stream.of("teams", "package", "--out", file), Stream.of(options))
                .toArray());
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.errors())
        .contains(answer, "Usage: beadle teams package")
        .doesNotContain("Exception", "java.");
    assertThat(file).doesNotExist();
  }

  @Test
  void whereItCantBeWrittenIsSaidInPlainWords() {
    Terminal.Said folderNamed = pack(folder, "--domain", "beadle.example");
    assertThat(folderNamed.code()).isEqualTo(1);
    assertThat(folderNamed.errors()).contains("is a folder. Name a file in it.");

    Terminal.Said nowhere = pack(folder.resolve("no/such.zip"), "--domain", "beadle.example");
    assertThat(nowhere.code()).isEqualTo(1);
    assertThat(nowhere.errors()).contains("There is no folder").doesNotContain("Exception");

    Terminal.Said nothing = pack(Path.of("/proc/beadle.zip"), "--domain", "beadle.example");
    assertThat(nothing.code()).isEqualTo(1);
    assertThat(nothing.errors()).contains("can't be written").doesNotContain("Exception");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theCommandAloneSaysWhatItCanDo() {
    assertThat(Terminal.run("teams").errors()).contains("Say what: package, channels or webhook.");
  }

  @Test
  void theChannelsThatBeadleIsInAreListedAsABoardsFileHasThem() {
    try (Installation installation = Installation.open(Installation.in(folder), Beadle.CLOCK)) {
      TeamsReferences references = new TeamsReferences(installation.store());
      references.keep(reference("19:aB3@thread.tacv2", Optional.of("Neglect: cases")));
      references.keep(reference("19:team@thread.tacv2", Optional.empty()));
      references.keep(reference("19:other@thread.tacv2", Optional.empty()));
    }
    Terminal.Said said = Terminal.run("teams", "channels", "--data", folder);

    assertThat(said.code()).isZero();
    String file =
        """
        board: {name: Sample Board, slug: sample, zone: Europe/London, nation: england}
        members: [{name: Board manager}]
        groups: [{name: Full board, kind: full-board, coordinator: Board manager}]
        channels:
        """
            + said.out();
    ProposedBoard board =
        (ProposedBoard) BoardFile.read("board.yaml", file.getBytes(StandardCharsets.UTF_8));
    assertThat(board.channels())
        .extracting(NewChannel::workspace, NewChannel::place, NewChannel::name)
        .containsExactlyInAnyOrder(
            tuple(ID, "19:aB3@thread.tacv2", "Neglect: cases"),
            tuple(ID, "19:team@thread.tacv2", "General"),
            tuple(ID, "19:other@thread.tacv2", "Channel"));
  }

  @Test
  void whereThereAreNoChannelsNothingIsListed() {
    Store.open(Installation.in(folder)).close();
    Terminal.Said said = Terminal.run("teams", "channels", "--data", folder);

    assertThat(said.code()).isZero();
    assertThat(said.out()).isEmpty();
    assertThat(said.errors()).contains("has not heard from any channel");
  }

  private static Reference reference(String channel, Optional<String> name) {
    return new Reference(
        ID,
        channel,
        Reference.Kind.CHANNEL,
        channel,
        "https://smba.example/uk",
        Optional.of("19:team@thread.tacv2"),
        Optional.empty(),
        name,
        Instant.parse("2018-06-18T09:00:00Z"));
  }

  static Stream<Suggestion> suggestions() {
    return TeamsCommands.suggestions().stream().flatMap(list -> list.commands().stream());
  }

  @ParameterizedTest
  @MethodSource("suggestions")
  void eachSuggestedCommandCanBeSentAsItIs(Suggestion suggestion) {
    assertThat(new Grammar().read(suggestion.title(), DAY, day -> true))
        .isInstanceOf(Reading.Understood.class);
  }

  @Test
  void theListsKeepToWhatTeamsTakesAndTellWhatHelpTells() {
    assertThat(TeamsCommands.suggestions())
        .hasSizeLessThanOrEqualTo(3)
        .allSatisfy(list -> assertThat(list.commands()).hasSizeBetween(1, 12));
    assertThat(suggestions())
        .allSatisfy(
            suggestion -> {
              assertThat(suggestion.title()).hasSizeLessThanOrEqualTo(32);
              assertThat(suggestion.description()).hasSizeLessThanOrEqualTo(128);
              assertThat(new Grammar().help(Optional.empty()))
                  .anySatisfy(
                      line -> assertThat(line.meaning()).isEqualTo(suggestion.description()));
            });
  }
}
