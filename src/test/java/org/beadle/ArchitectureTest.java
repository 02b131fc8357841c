package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the table of packages of docs/architecture.md: who may import whom, and what stays where.
 */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.beadle");

  private static final List<String> CORE = List.of("board", "plan", "meeting", "nudge", "command");

  private static final Map<String, List<String>> MAY_IMPORT = table();

  private static Map<String, List<String>> table() {
    Map<String, List<String>> table = new LinkedHashMap<>();
    table.put("board", List.of());
    table.put("plan", List.of("board"));
    table.put("meeting", List.of("board"));
    table.put("nudge", List.of("board", "plan", "meeting"));
    table.put("command", List.of("board", "plan", "meeting"));
    table.put("chat", List.of());
    table.put("wording", with(CORE, "chat"));
    table.put("store", List.of("board", "plan", "meeting", "nudge", "chat"));
    table.put("store.jooq", List.of());
    table.put("intake", List.of("board", "plan", "meeting"));
    table.put("desk", with(CORE, "chat", "wording", "store", "intake", "report"));
    table.put("report", List.of("board", "plan", "meeting", "wording", "chat"));
    table.put("slack", List.of("chat"));
    table.put("teams", List.of("chat"));
    table.put("email", List.of("chat"));
    table.put("web", List.of("chat", "desk", "report"));
    table.put("terminal", List.of("chat", "report"));
    table.put("timetable", List.of());
    table.put("config", List.of());
    return table;
  }

  private static List<String> with(List<String> some, String... more) {
    return Stream.concat(some.stream(), Arrays.stream(more)).toList();
  }

  @TestFactory
  Stream<DynamicTest> everyPackageHasClassesAndImportsOnlyWhatItMay() {
    return MAY_IMPORT.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(), () -> importsOnly(row.getKey(), row.getValue())));
  }

  private void importsOnly(String name, List<String> allowed) {
    List<JavaClass> inside = classesOf(name);
    assertThat(inside).as("classes of package %s", name).isNotEmpty();
    Set<String> strangers =
        inside.stream()
            .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
            .map(Dependency::getTargetClass)
            .map(JavaClass::getBaseComponentType)
            .filter(target -> target.getPackageName().startsWith("org.beadle"))
            .filter(target -> !nameOf(target).equals(name))
            .filter(target -> !(name.equals("store") && nameOf(target).equals("store.jooq")))
            .filter(target -> !allowed.contains(nameOf(target)))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(strangers).as("what %s imports and may not", name).isEmpty();
  }

  @Test
  void everyPackageStandsInTheTable() {
    Set<String> found =
        CLASSES.stream()
            .map(ArchitectureTest::nameOf)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    assertThat(MAY_IMPORT.keySet()).containsAll(found);
  }

  @Test
  void onlyTheStoreKnowsSql() {
    assertThat(usersOf("org.jooq", "java.sql", "com.zaxxer", "org.sqlite", "org.postgresql"))
        .isSubsetOf("store", "store.jooq")
        .contains("store");
  }

  @Test
  void eachVendorStaysInItsAdapter() {
    assertThat(usersOf("com.slack")).containsExactly("slack");
    assertThat(usersOf("com.nimbusds", "com.microsoft.aad")).containsExactly("teams");
    assertThat(usersOf("jakarta.mail", "org.eclipse.angus")).containsExactly("email");
    assertThat(usersOf("org.quartz")).containsExactly("timetable");
    assertThat(usersOf("io.github.resilience4j")).containsExactly("desk");
    assertThat(usersOf("biweekly")).containsExactlyInAnyOrder("intake", "report");
    assertThat(usersOf("org.apache.poi")).isSubsetOf("intake", "report").contains("intake");
  }

  @Test
  void onlyTheRootNamesARealClock() {
    Set<String> offenders =
        CLASSES.stream()
            .filter(each -> !nameOf(each).isEmpty() && !nameOf(each).startsWith("store.jooq"))
            .flatMap(each -> each.getMethodCallsFromSelf().stream())
            .filter(ArchitectureTest::readsTheMachinesClock)
            .map(call -> call.getOriginOwner().getName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(offenders).as("classes that read the machine's clock").isEmpty();
  }

  private static boolean readsTheMachinesClock(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    boolean bareNow =
        owner.startsWith("java.time.")
            && name.equals("now")
            && call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.getName().startsWith("java.time."));
    boolean system =
        owner.startsWith("java.time.") && (name.startsWith("system") || name.startsWith("tick"));
    boolean millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    return bareNow || system || millis;
  }

  private static Set<String> usersOf(String... prefixes) {
    return CLASSES.stream()
        .filter(
            each ->
                each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .anyMatch(used -> Arrays.stream(prefixes).anyMatch(used::startsWith)))
        .map(ArchitectureTest::nameOf)
        .collect(Collectors.toSet());
  }

  private static List<JavaClass> classesOf(String name) {
    return CLASSES.stream()
        .filter(each -> nameOf(each).equals(name))
        .filter(each -> !each.getSimpleName().equals("package-info"))
        .toList();
  }

  /** The package's name below the root; empty for the root itself. */
  private static String nameOf(JavaClass each) {
    String whole = each.getPackageName();
    if (whole.equals("org.beadle")) return "";
    String name = whole.substring("org.beadle.".length());
    return name.startsWith("store.jooq") ? "store.jooq" : name;
  }
}
