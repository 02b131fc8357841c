package org.beadle.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A post that was written as JSON is read back the same. */
class PostJsonTest {
  @Property(tries = 300)
  void aPostComesBackAsItWas(@ForAll("posts") Post post) {
    Post back = PostJson.read(PostJson.write(post));

    assertThat(back).usingRecursiveComparison().isEqualTo(post);
  }

  @Property(tries = 100)
  void theJsonIsOneLine(@ForAll("posts") Post post) {
    assertThat(PostJson.write(post)).doesNotContain("\n").doesNotContain("\r");
  }

  @Example
  void aBlockIsToldByItsType() {
    assertThat(PostJson.write(Post.text("Done.")))
        .isEqualTo(
            "{\"summary\":\"Done.\",\"audience\":\"asker\","
                + "\"blocks\":[{\"type\":\"text\",\"text\":\"Done.\"}]}");
  }

  @Example
  void whatIsNoPostIsRefused() {
    for (String text :
        List.of("", "[]", "{}", "nonsense", "{\"summary\":\"a\",\"audience\":\"b\"}"))
      assertThatThrownBy(() -> PostJson.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<Post> posts() {
    return Combinators.combine(
            text(),
            blocks().list().ofMaxSize(5),
            Arbitraries.of(Post.Audience.class),
            Arbitraries.longs().optional())
        .as(Post::new);
  }

  private static Arbitrary<Block> blocks() {
    return Arbitraries.oneOf(
        List.of(
            text().map(Block.Heading::new),
            text().map(Block.Text::new),
            facts(),
            tables(),
            images(),
            buttons(),
            files(),
            choices()));
  }

  private static Arbitrary<Block> facts() {
    return Combinators.combine(text(), text())
        .as(Block.Fact::new)
        .list()
        .ofMaxSize(4)
        .map(Block.Facts::new);
  }

  private static Arbitrary<Block> tables() {
    Arbitrary<List<String>> cells = text().list().ofSize(3);
    return Combinators.combine(text(), cells, cells.list().ofMaxSize(4)).as(Block.Table::new);
  }

  private static Arbitrary<Block> images() {
    return Combinators.combine(Arbitraries.bytes().array(byte[].class).ofMaxSize(40), text())
        .as(Block.Image::new);
  }

  private static Arbitrary<Block> buttons() {
    return Combinators.combine(
            text(), presses(), Arbitraries.of(Block.Style.class), text().optional())
        .as(Block.Button::new)
        .list()
        .ofMaxSize(3)
        .map(Block.Buttons::new);
  }

  private static Arbitrary<Press> presses() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.longs(), text()).as(Press::new);
  }

  private static Arbitrary<Block> files() {
    return Combinators.combine(
            text(),
            Arbitraries.of(
                "text/calendar; method=REQUEST; charset=UTF-8",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(40),
            text())
        .as(Block.File::new);
  }

  private static Arbitrary<Block> choices() {
    Arbitrary<List<Block.Option>> options =
        Combinators.combine(text(), presses(), text().optional())
            .as(Block.Option::new)
            .list()
            .ofMaxSize(3);
    return Combinators.combine(text(), options, text().optional())
        .as(Block.Choice::new)
        .list()
        .ofMaxSize(3)
        .map(Block.Choices::new);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings().ofMaxLength(20).filter(PostJsonTest::whole);
  }

  /** Half a surrogate pair is no text that a person can write. */
  private static boolean whole(String text) {
    return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }
}
