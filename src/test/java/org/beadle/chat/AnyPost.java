package org.beadle.chat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Posts of every kind of block, with the words that adapters find hard. */
public final class AnyPost {
  private AnyPost() {}

  /** Any post of up to 70 blocks. */
  public static Arbitrary<Post> arbitrary() {
    return Combinators.combine(words(), blocks().list().ofMaxSize(70)).as(Post::of);
  }

  private static Arbitrary<Block> blocks() {
    Arbitrary<Block.Fact> facts = Combinators.combine(words(), words()).as(Block.Fact::new);
    Arbitrary<Block.Button> buttons =
        Combinators.combine(words(), words(), words().optional())
            .as(
                (label, command, ask) ->
                    new Block.Button(
                        "x" + label, new Press(1, 2, command), Block.Style.DANGER, ask));
    return Arbitraries.oneOf(
        words().map(text -> new Block.Heading("x" + text)),
        words().map(Block.Text::new),
        facts.list().ofMaxSize(30).map(Block.Facts::new),
        words().map(alternative -> new Block.Image(new byte[0], alternative)),
        buttons.list().ofMaxSize(60).map(Block.Buttons::new),
        words().map(name -> new Block.File(name, "text/plain", new byte[0], name)),
        choices(),
        tables());
  }

  private static Arbitrary<Block> choices() {
    Arbitrary<Block.Option> options =
        Combinators.combine(words(), words(), words().optional())
            .as(
                (label, command, ask) ->
                    new Block.Option("x" + label, new Press(1, 2, command), ask));
    Arbitrary<Optional<String>> chosen = words().map(label -> "x" + label).optional();
    return Combinators.combine(words(), options.list().ofMaxSize(110), chosen)
        .as(Block.Choice::new)
        .list()
        .ofMaxSize(20)
        .map(Block.Choices::new);
  }

  private static Arbitrary<Block> tables() {
    return Arbitraries.integers()
        .between(1, 25)
        .flatMap(
            columns -> {
              Arbitrary<List<String>> row = words().list().ofSize(columns);
              return Combinators.combine(words(), row, row.list().ofMaxSize(130))
                  .as(Block.Table::new);
            });
  }

  private static Arbitrary<String> words() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(8, Arbitraries.strings().ofMaxLength(30)),
        net.jqwik.api.Tuple.of(
            2,
            Arbitraries.of(
                "", " ", "\n", "😀".repeat(40), "https://example.org/?a=" + "b".repeat(200))),
        net.jqwik.api.Tuple.of(
            1,
            Arbitraries.integers()
                .between(1, 9_000)
                .map("word&<"::repeat)
                .map(each -> each.substring(0, Math.min(9_000, each.length())))));
  }
}
