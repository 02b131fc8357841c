package org.beadle.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All the settings of an installation. What a board sets for itself is in its policies. */
public record Settings(
    DataSettings data,
    DatabaseSettings database,
    HttpSettings http,
    SlackSettings slack,
    TeamsSettings teams,
    EmailSettings email,
    LocalChatSettings localChat,
    DeliverySettings delivery) {

  /** Every setting there is, in the order of {@code config/beadle.yaml}. */
  static final List<Setting<?>> ALL =
      Stream.of(
              DataSettings.ALL,
              DatabaseSettings.ALL,
              HttpSettings.ALL,
              SlackSettings.ALL,
              TeamsSettings.ALL,
              EmailSettings.ALL,
              ReplySettings.ALL,
              LocalChatSettings.ALL,
              DeliverySettings.ALL)
          .flatMap(List::stream)
          .<Setting<?>>map(setting -> setting)
          .toList();

  /** Settings that are no more, with advice. None yet. */
  static final List<Retired> RETIRED = List.of();

  private static final String FILE_VARIABLE = "BEADLE_SETTINGS";

  /**
   * Loads the settings of an installation.
   *
   * @param home the folder where it is installed; relative folders are below it
   * @param file the YAML file; where it does not exist every setting has its default
   * @param environment variables such as {@code BEADLE_SLACK_BOT_TOKEN}, which go before the file,
   *     and those that the file names as {@code ${NAME}}
   */
  public static Loaded load(Path home, Path file, Map<String, String> environment) {
    return new SettingsLoader(ALL, RETIRED).load(home, file, environment);
  }

  /**
   * Loads the settings from the file that the variable {@code BEADLE_SETTINGS} names, which must
   * exist; without it from {@code config/beadle.yaml} below {@code home}, if that is there.
   */
  public static Loaded load(Path home, Map<String, String> environment) {
    String named = environment.getOrDefault(FILE_VARIABLE, "");
    if (named.isBlank()) return load(home, home.resolve("config/beadle.yaml"), environment);
    if (Files.isRegularFile(Path.of(named))) return load(home, Path.of(named), environment);
    return new Loaded.Refused(List.of(new Problem(named, FILE_VARIABLE, "there is no such file")));
  }

  static Settings of(Values values, Path home) {
    return new Settings(
        DataSettings.of(values, home),
        DatabaseSettings.of(values),
        HttpSettings.of(values),
        SlackSettings.of(values),
        TeamsSettings.of(values),
        EmailSettings.of(values),
        LocalChatSettings.of(values),
        DeliverySettings.of(values));
  }

  /**
   * Whether the server offers its own chat: where that is switched on, and where nothing else is
   * and only this machine can reach it.
   */
  public boolean offersLocalChat() {
    boolean connected = slack.enabled() || teams.bot().appId().isPresent();
    boolean trying = http.loopback() && http.publicUrl().isEmpty() && !connected;
    return localChat.enabled() || trying;
  }

  /** What the settings need of each other and lack. */
  Stream<Problem> problems() {
    return Stream.of(
            database.problems(),
            new SlackRules(slack, http).problems(),
            new TeamsRules(teams, http).problems(),
            new PlaygroundRules(this).problems(),
            email.problems(http),
            localChat.problems(http))
        .flatMap(each -> each);
  }
}
