package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.command.Grammar;
import org.beadle.command.HelpLine;
import org.beadle.command.Permission;
import org.beadle.command.RuleOf;
import org.beadle.desk.EveryPost;
import org.beadle.nudge.Nudge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every card that the product can make over the sample board is one that Teams takes. */
@Timeout(600)
class EveryCardTest {
  private static final int WEBHOOK = 28 * 1024;

  /**
   * Commands that the sample gives no reason to carry out: nobody has a code, nothing failed, and a
   * letter is drafted and not kept.
   */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "board join <code>",
          "board send again <message>",
          "attendance letter <agency or @person>");

  @TempDir Path folder;

  @Test
  void everyAnswerIsACardThatTeamsTakes() {
    try (EveryPost every = EveryPost.in(folder)) {
      every.command();
      assertThat(every.changes().keySet())
          .as("every rule of the grammar is tried")
          .containsAll(RuleOf.usages());
      assertThat(without(every.changes())).as("commands that changed nothing").isEmpty();
      every.press();
      every.refuse();
      assertThat(every.posts()).hasSizeGreaterThan(300);
      assertThat(kinds(every.posts()))
          .containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
      check(every.posts());
    }
  }

  @Test
  void everythingThatIsSentUnaskedIsACardThatTeamsTakes() {
    try (EveryPost every = EveryPost.in(folder)) {
      every.command();
      every.waitLong();
      assertThat(every.nudges())
          .as("what the product says unasked")
          .containsExactlyInAnyOrderElementsOf(kinds(Nudge.class).toList());
      assertThat(every.posts()).hasSizeGreaterThan(300);
      check(every.posts());
    }
  }

  private static List<String> without(Map<String, Integer> changes) {
    return new Grammar()
        .help(Optional.empty()).stream()
            .filter(line -> line.permission() != Permission.READ)
            .map(HelpLine::usage)
            .filter(usage -> !WITHOUT_EFFECT.contains(usage))
            .filter(usage -> changes.getOrDefault(usage, 0) == 0)
            .toList();
  }

  private static Stream<Class<?>> kinds(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .flatMap(each -> each.isInterface() ? kinds(each) : Stream.of(each));
  }

  private static Set<Class<?>> kinds(Set<Post> posts) {
    return posts.stream()
        .flatMap(post -> post.blocks().stream())
        .map(Block::getClass)
        .collect(Collectors.toSet());
  }

  private static void check(Set<Post> posts) {
    TeamsMessages messages = new TeamsMessages(EveryCardTest::link);
    TeamsMessages webhooks =
        new TeamsMessages(
            EveryCardTest::link,
            new Pressing.Linked(
                button -> Optional.of(URI.create("https://beadle.example/l/" + "0".repeat(64)))),
            WEBHOOK);
    for (Post post : posts) {
      for (JsonObject activity : messages.activities(post))
        assertThat(CardRules.broken(activity, TeamsMessages.LARGEST)).as(post.summary()).isEmpty();
      for (JsonObject activity : webhooks.activities(post))
        assertThat(CardRules.broken(activity, WEBHOOK)).as(post.summary()).isEmpty();
    }
    JsonObject largest =
        posts.stream()
            .flatMap(post -> messages.activities(post).stream())
            .max(Comparator.comparingInt(EveryCardTest::size))
            .orElseThrow();
    System.out.println(
        "largest of "
            + posts.size()
            + " cards: "
            + size(largest)
            + " bytes of "
            + TeamsMessages.LARGEST
            + ", "
            + largest.get("summary").getAsString());
    assumeTrue(
        CardRules.hasSchema(),
        "The cards were tried without Microsoft's schema, which is not at "
            + CardRules.SCHEMA_FILE);
  }

  private static Optional<URI> link(Block.File file) {
    return Optional.of(URI.create("https://beadle.example/files/" + "0".repeat(64)));
  }

  /** Bytes of an activity as Teams counts them. */
  private static int size(JsonObject activity) {
    return activity.toString().length() * Character.BYTES;
  }
}
