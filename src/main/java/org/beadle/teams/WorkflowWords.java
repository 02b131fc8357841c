package org.beadle.teams;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.Post;

/** Says in words what buttons would do that have no page to lead to. */
record WorkflowWords(Function<Block.Button, Optional<URI>> links) {

  Post of(Post post) {
    return new Post(
        post.summary(),
        post.blocks().stream().flatMap(this::of).toList(),
        post.audience(),
        post.about());
  }

  private Stream<Block> of(Block block) {
    if (!(block instanceof Block.Buttons buttons)) return Stream.of(block);
    List<Block.Button> wordless =
        buttons.buttons().stream().filter(each -> links.apply(each).isEmpty()).toList();
    if (wordless.isEmpty()) return Stream.of(block);
    return Stream.of(block, new Block.Text(typed(wordless)));
  }

  private static String typed(List<Block.Button> buttons) {
    return "To be typed to Beadle, where you can: "
        + buttons.stream().map(WorkflowWords::typed).collect(Collectors.joining("; "))
        + ".";
  }

  private static String typed(Block.Button button) {
    String more = button.ask().isPresent() ? " …" : "";
    return button.label() + " (“" + button.press().command() + more + "”)";
  }
}
