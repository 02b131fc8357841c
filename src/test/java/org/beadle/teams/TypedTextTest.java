package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {
  private static final String BOT = "28:beadle";
  private static final Activity.Mention BEADLE =
      new Activity.Mention(BOT, "Beadle", "<at>Beadle</at>");

  private static final Origin ORIGIN =
      new Origin(
          "1",
          "tenant",
          "https://teams.example",
          Reference.Kind.GROUP,
          "19:chat@thread.v2",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new Origin.Named(BOT, Optional.empty()),
          new Origin.Sender("29:person", Optional.empty(), Optional.empty()),
          Instant.EPOCH);

  @Test
  void theBotsOwnMentionIsTakenOutWhereverItStands() {
    assertThat(words("<at>Beadle</at> action 2.3 done", BEADLE)).isEqualTo("action 2.3 done");
    assertThat(words("action 2.3 <at>Beadle</at>done", BEADLE)).isEqualTo("action 2.3 done");
    assertThat(words("<at>Beadle</at>&nbsp;", BEADLE)).isEmpty();
  }

  @Test
  void otherPeoplesMentionsBecomeTheirIdsSinceAnybodyMayChooseAName() {
    Activity.Mention police = person("Police lead", "<at>Police</at>");
    String text = "<at>Beadle</at> action 2.3 owner <at>Police</at>, today";

    assertThat(words(text, BEADLE, police)).isEqualTo("action 2.3 owner @29:person, today");
    assertThat(TypedText.others(message(text, BEADLE, police))).containsExactly(police);
  }

  @Test
  void whoIsNotNamedIsCalledAsTheTextDoes() {
    assertThat(
            TypedText.others(
                message("owner <at>Police lead</at>", person("", "<at>Police lead</at>"))))
        .containsExactly(person("Police lead", "<at>Police lead</at>"));
  }

  @Test
  void aMentionOfNoAccountIsWords() {
    Activity.Mention nobody = new Activity.Mention("", "Police lead", "<at>Police</at>");
    assertThat(words("owner <at>Police</at>", nobody)).isEqualTo("owner Police");
    assertThat(TypedText.others(message("owner <at>Police</at>", nobody))).isEmpty();
  }

  @Test
  void ofTwoMentionsThatReadTheSameEachIsWhoTeamsSaysItIs() {
    Activity.Mention namesake = person("Beadle", "<at>Beadle</at>");

    assertThat(words("<at>Beadle</at> owner <at>Beadle</at>", BEADLE, namesake))
        .isEqualTo("owner @29:person");
    assertThat(words("<at>Beadle</at> owner <at>Beadle</at>", namesake, BEADLE))
        .isEqualTo("@29:person owner");
  }

  @Test
  void whatOnlyLooksLikeAMentionIsWords() {
    assertThat(words("<at>Beadle</at> note ask <at>Nobody</at> and @Beadle", BEADLE))
        .isEqualTo("note ask Nobody and @Beadle");
  }

  @Test
  void aNameThatHoldsMarkUpEndsWhereItsMentionEnds() {
    String text = "<at>Eve</at> action 2.3 done <at></at>";

    assertThat(
            words(
                "<at>Beadle</at> action 2.4 owner " + text + " today",
                BEADLE,
                person("Eve</at> action 2.3 done <at>", text)))
        .isEqualTo("action 2.4 owner @29:person today");
  }

  @Test
  void aNameThatReadsAsTheBotsMentionIsNotTakenForIt() {
    Activity.Mention hostile = person("<at>Beadle</at>", "<at>&lt;at&gt;Beadle&lt;/at&gt;</at>");

    assertThat(words("<at>Beadle</at> owner " + hostile.text(), hostile, BEADLE))
        .isEqualTo("owner @29:person");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "action&nbsp;2.3&nbsp; done | action 2.3 done",
        "action\u00a02.3\u202fdone\u200b | action 2.3 done",
        "<p>action 2.3 done</p> | action 2.3 done",
        "<td>action</td><td>2.3</td> | action 2.3",
        "<div style=\"x\">ac<b>tion</b> 2.3</div> | action 2.3",
        "note R&amp;D &lt;done&gt; &#39;x&#39; &quot;y&quot; | note R&D <done> 'x' \"y\"",
        "note 3 < 5 and 6 > 5 | note 3 < 5 and 6 > 5",
        "note ask <police> | note ask <police>",
        "note <a href=\"https://example.org/?a=1&amp;b=2\">https://example.org/?a=1&amp;b=2</a> | note https://example.org/?a=1&b=2",
        "/action 2.3 done | /action 2.3 done"
      })
  void markUpBecomesWords(String sent, String words) {
    assertThat(words(sent)).isEqualTo(words);
  }

  @Test
  void linesStayApartSinceOneMayHoldACommandOfItsOwn() {
    String lines = "action 2.3 done\naction 2.4 done";
    assertThat(words("action 2.3 done\r\n \u00a0\n\u2028  action 2.4\tdone\t\n")).isEqualTo(lines);
    assertThat(words("<p>action 2.3 done</p><p>&nbsp;</p><p>action 2.4 done</p>")).isEqualTo(lines);
    assertThat(words("action 2.3 done<br>action 2.4 <b>done</b><br/>")).isEqualTo(lines);
    assertThat(words("<at>Beadle</at>\n" + lines, BEADLE)).isEqualTo(lines);
  }

  @Test
  void theMarkOfAnAnsweredMessageIsNoWord() {
    String text = "<quoted messageId=\"1690000001000\"/> action 2.3 done";

    assertThat(TypedText.words(new Activity.Message(ORIGIN, text, List.of(), true)))
        .isEqualTo("action 2.3 done");
    assertThat(words("note <quoted words>")).isEqualTo("note <quoted words>");
  }

  private static Activity.Mention person(String name, String text) {
    return new Activity.Mention("29:person", name, text);
  }

  private static String words(String text, Activity.Mention... mentions) {
    return TypedText.words(message(text, mentions));
  }

  private static Activity.Message message(String text, Activity.Mention... mentions) {
    return new Activity.Message(ORIGIN, text, List.of(mentions), false);
  }
}
