package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher, run by the system's shell in a folder whose name has a space, with a JDK and a
 * Maven that only write down how they were called.
 */
class LauncherTest {
  private static final String CALLED = "echo \"%s $*\" >>\"$CALLS\"\n";

  @TempDir Path folder;
  private Path home;
  private Path jdk;
  private Path calls;

  @BeforeEach
  void layOut() throws IOException {
    home = Files.createDirectories(folder.resolve("my board"));
    jdk = folder.resolve("a jdk");
    calls = folder.resolve("calls");
    Files.copy(Path.of("beadle"), home.resolve("beadle"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("src/main/Source.java"), "");
    script(jdk.resolve("bin/javac"), "");
    script(
        jdk.resolve("bin/java"),
        CALLED.formatted("java")
            + """
            for argument; do case "$argument" in
              -XX:AOTCacheOutput=*) echo trained >"${argument#*=}" ;;
              exit-*) exit "${argument#exit-}" ;;
            esac; done
            """);
    version("99.0.1");
    script(
        folder.resolve("bin/mvn"),
        CALLED.formatted("mvn")
            + """
            mkdir -p target
            case " $* " in
              *" broken "*) echo '[ERROR] BUILD FAILURE'; exit 7 ;;
              *) date +%N >target/beadle-0.1.0.jar; : >target/test-classpath ;;
            esac
            """);
  }

  @Test
  void theFirstRunBuildsAndTrainsAndThenRuns() throws Exception {
    assertThat(run("action", "2.3", "a note of words").exit()).isZero();
    List<String> called = Files.readAllLines(calls);
    assertThat(called).hasSize(3);
    assertThat(called.get(0)).startsWith("mvn -B ").endsWith(" package");
    assertThat(called.get(1)).contains("-XX:AOTCacheOutput=").endsWith(" warm-up");
    assertThat(called.get(2))
        .contains("-XX:AOTCache=" + home)
        .endsWith("beadle-0.1.0.jar action 2.3 a note of words");
  }

  @Test
  void aSecondRunOnlyRuns() throws Exception {
    run("rag");
    Files.delete(calls);
    run("rag");
    assertThat(Files.readAllLines(calls)).singleElement().asString().endsWith(".jar rag");
  }

  @Test
  void itRunsFromAnyFolderAndThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("elsewhere"), home.resolve("beadle"));
    assertThat(start(List.of(link.toString(), "rag"), Path.of("/")).exit()).isZero();
    assertThat(Files.readString(calls)).contains("-Dbeadle.home=" + home);
  }

  @Test
  void newerSourcesAreBuiltAndRunWithoutTheOldCache() throws Exception {
    run("rag");
    Files.delete(calls);
    later(home.resolve("src/main/Source.java"));
    Outcome outcome = run("rag");
    assertThat(outcome.text()).contains("The sources have changed");
    List<String> called = Files.readAllLines(calls);
    assertThat(called).hasSize(2);
    assertThat(called.get(0)).startsWith("mvn ");
    assertThat(called.get(1)).endsWith(".jar rag").doesNotContain("AOTCache");
  }

  @Test
  void aRebuiltJarIsTrainedAnewByBuild() throws Exception {
    run("rag");
    run("build");
    run("rag");
    try (Stream<Path> files = Files.list(home.resolve("target"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".aot"))).hasSize(1);
    }
    assertThat(Files.readAllLines(calls).getLast()).contains("-XX:AOTCache=");
  }

  @Test
  void theProgramsExitStatusIsPassedOn() throws Exception {
    assertThat(run("exit-3").exit()).isEqualTo(3);
  }

  @Test
  void aBuildThatFailsIsNotRun() throws Exception {
    script(folder.resolve("bin/mvn"), "exit 5\n");
    assertThat(run("rag").exit()).isEqualTo(5);
    assertThat(calls).doesNotExist();
  }

  @Test
  void theGateCountsTestsByDatabaseAndKeepsSurefiresLine() throws Exception {
    script(
        folder.resolve("bin/mvn"),
        """
        mkdir -p target/surefire-reports
        cd target/surefire-reports
        begin() { echo '<testsuite name="org.beadle.'"$1"'" tests="0">' >"TEST-$1.xml"; }
        test() { echo '  <testcase name="'"$2"'" classname="org.beadle.'"$1"'" time="0.1"'"$3"; }
        end() { echo '</testsuite>'; }
        begin store.PlanTest
        {
          test 'store.PlanTest[1]' 'holds()[1]' '/>'
          test 'store.PlanTest[1]' 'keeps()[1]' '>'
          echo '    <failure message="wrong" type="x">at</failure>'
          echo '  </testcase>'
          test 'store.PlanTest[2]' 'holds()[2]' '/>'
          test 'store.PlanTest[2]' 'keeps()[2]' '>'
          echo '    <skipped message="no server"/>'
          echo '  </testcase>'
          end
        } >>TEST-store.PlanTest.xml
        begin plan.RefTest
        {
          test plan.RefTest 'reads(String)[1]' '/>'
          test plan.RefTest 'says &lt;testcase ' '>'
          echo '    <error type="x">at</error>'
          echo '  </testcase>'
          end
        } >>TEST-plan.RefTest.xml
        exit 1
        """);
    Files.createDirectories(home.resolve("target/surefire-reports"));
    Files.writeString(
        home.resolve("target/surefire-reports/TEST-Gone.xml"), "<testsuite tests=\"900\">\n");
    Outcome outcome = run("test");
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.text())
        .endsWith(
            """
            Tests of the record on SQLite: 2
            Tests of the record on PostgreSQL: 1 (1 skipped)
            Tests run: 6, Failures: 1, Errors: 1, Skipped: 1
            """);
  }

  @Test
  void theGatePassesItsArgumentsAndItsSuccessOn() throws Exception {
    assertThat(run("test", "-Dtest=RefTest").exit()).isZero();
    List<String> called = Files.readAllLines(calls);
    assertThat(called).hasSize(2);
    assertThat(called.getFirst()).isEqualTo("mvn -B verify -Dtest=RefTest");
    assertThat(called.getLast()).startsWith("java ").endsWith("beadle-0.1.0.jar warm-up");
  }

  @Test
  void theGateDoesNotPassWhereTheProgramDoesNotStart() throws Exception {
    script(jdk.resolve("bin/java"), "exit 3\n");
    Outcome outcome = run("test");
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.text()).contains("the program does not start");
  }

  @Test
  void itRunsWithoutAHomeAndReadsNamesOfFilesAsUtf8() throws Exception {
    run("rag");
    Path java = jdk.resolve("bin/java");
    script(java, "echo \"locale ${LC_ALL:-none}\"\n");
    Outcome outcome =
        start(
            List.of("env", "-u", "HOME", "LC_ALL=C", home.resolve("beadle").toString(), "rag"),
            folder);
    assertThat(outcome.text()).contains("locale C.UTF-8").doesNotContain("parameter not set");
    assertThat(outcome.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"test", "build", "format", "bench"})
  void helpIsShownAndNothingElseDone(String command) throws Exception {
    Outcome outcome = run(command, "--help");
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.text()).contains("./beadle test ", "./beadle build ");
    assertThat(calls).doesNotExist();
  }

  @Test
  void theGatePassesItsFailureOnWhereNothingWasTested() throws Exception {
    Outcome outcome = run("test", "broken");
    assertThat(outcome.exit()).isEqualTo(7);
    assertThat(outcome.text()).contains("BUILD FAILURE");
  }

  @Test
  void theLongCrashTestIsRunFromTheTestsClassesAndItsExitStatusIsPassedOn() throws Exception {
    assertThat(run("test", "crash", "exit-4").exit()).isEqualTo(4);
    List<String> called = Files.readAllLines(calls);
    assertThat(called.getFirst()).contains(" test-compile ");
    assertThat(called.getLast())
        .contains("target/test-classes:")
        .endsWith(" org.beadle.crash.LongCrash exit-4");
  }

  @Test
  void anUnknownMeasurementIsRefused() throws Exception {
    Outcome outcome = run("bench", "everything");
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.text()).contains("./beadle bench commands");
  }

  private record Outcome(int exit, String text) {}

  private Outcome run(String... arguments) throws Exception {
    List<String> command =
        Stream.concat(Stream.of(home.resolve("beadle").toString()), Stream.of(arguments)).toList();
    return start(command, folder);
  }

  private Outcome start(List<String> command, Path from) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME", jdk.toString(),
                "CALLS", calls.toString(),
                "HOME", folder.toString(),
                "PATH", folder.resolve("bin") + ":" + System.getenv("PATH")));
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes());
    return new Outcome(process.waitFor(), text);
  }

  private void version(String version) throws IOException {
    Files.writeString(
        jdk.resolve("release"),
        "JAVA_RUNTIME_VERSION=\"%s+1\"\nJAVA_VERSION=\"%s\"\n".formatted(version, version));
  }

  private static void later(Path file) throws IOException {
    Files.setLastModifiedTime(
        file, FileTime.from(Files.getLastModifiedTime(file).toInstant().plusSeconds(60)));
  }

  private static void script(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
