package org.beadle.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code config/beadle.yaml} lists every setting, with its default and its meaning. */
class SampleFileTest {
  private static final Path FILE = Path.of("config", "beadle.yaml");
  private final List<Written> written = new SettingsFile(FILE).written();

  @Test
  void listsExactlyTheDeclaredSettingsInTheirOrder() {
    assertThat(written.stream().map(Written::path))
        .containsExactlyElementsOf(Settings.ALL.stream().map(Setting::path).toList());
  }

  @TestFactory
  Stream<DynamicTest> givesEachSettingItsDefault() {
    return Settings.ALL.stream()
        .map(setting -> DynamicTest.dynamicTest(setting.path(), () -> hasDefault(setting)));
  }

  private void hasDefault(Setting<?> setting) {
    String text =
        written.stream()
            .filter(each -> each.path().equals(setting.path()))
            .map(Written::text)
            .findFirst()
            .orElseThrow();
    if (text.isEmpty()) {
      assertThat(setting.standard()).isIn("", Optional.empty(), List.of());
    } else {
      assertThat((Object) setting.read().apply(text)).isEqualTo(setting.standard());
    }
  }

  @TestFactory
  Stream<DynamicTest> explainsEachSettingJustAboveIt() throws IOException {
    List<String> lines = Files.readAllLines(FILE);
    return Settings.ALL.stream()
        .map(
            setting ->
                DynamicTest.dynamicTest(
                    setting.path(),
                    () -> assertThat(commentAbove(setting, lines)).isEqualTo(setting.meaning())));
  }

  private String commentAbove(Setting<?> setting, List<String> lines) {
    int line =
        written.stream()
            .filter(each -> each.path().equals(setting.path()))
            .map(each -> Integer.parseInt(each.where().substring("line ".length())) - 1)
            .findFirst()
            .orElseThrow();
    int first = line;
    while (lines.get(first - 1).matches(" +#.*")) first--;
    List<String> comment =
        lines.subList(first, line).stream().map(each -> each.replaceFirst(" +# ", "")).toList();
    return String.join(" ", comment);
  }

  @Test
  void loadsAsItIs() {
    assertThat(Settings.load(Path.of(""), Map.of())).isInstanceOf(Loaded.Ready.class);
  }
}
