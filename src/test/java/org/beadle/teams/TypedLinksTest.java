package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedLinksTest {
  private static final String FILE =
      "https://council.example/Shared%20Documents/Guide.docx?web=1&x=2";

  @Test
  void aPastedLinkIsItsAddressAndNotWhatItIsCalled() {
    assertThat(
            TypedLinks.addressesIn(
                "<at>Beadle</at> action 1.3 evidence Guide.docx",
                html("action 1.3 evidence " + link(FILE, "Guide.docx"))))
        .isEqualTo("<at>Beadle</at> action 1.3 evidence " + FILE.replace("&", "&amp;"));
  }

  @Test
  void aLinkInTheTextItselfIsItsAddressToo() {
    assertThat(TypedLinks.addressesIn("2.3 evidence " + link(FILE, "<b>Guide.docx</b>"), ""))
        .isEqualTo("2.3 evidence " + FILE.replace("&", "&amp;"));
  }

  @Test
  void theSameWordsBeforeALinkStay() {
    assertThat(
            TypedLinks.addressesIn(
                "2.3 note guide and guide", html("2.3 note guide and " + link(FILE, "guide"))))
        .isEqualTo("2.3 note guide and " + FILE.replace("&", "&amp;"));
  }

  @Test
  void severalLinksEachGetTheirOwnAddress() {
    String other = "https://health.example/guide";
    assertThat(
            TypedLinks.addressesIn(
                "2.3 note guide, guide, end",
                html("2.3 note " + link(other, "guide") + ", " + link(FILE, "guide") + ", end")))
        .isEqualTo("2.3 note " + other + ", " + FILE.replace("&", "&amp;") + ", end");
  }

  @Test
  void whatTeamsMadeALinkOfStaysAsItWasTyped() {
    String text = "2.3 note see council.gov.uk or write to lead@example.org";
    assertThat(
            TypedLinks.addressesIn(
                text,
                html(
                    "2.3 note see "
                        + link("http://council.gov.uk/", "council.gov.uk")
                        + " or write to "
                        + link("mailto:lead@example.org", "lead@example.org"))))
        .isEqualTo(text);
  }

  @Test
  void linksOfTheMessageThatIsAnsweredAreNotThisOnes() {
    assertThat(
            TypedLinks.addressesIn(
                "2.3 note guide",
                "<blockquote itemtype=\"http://schema.skype.com/Reply\">"
                    + link(FILE, "guide")
                    + "</blockquote>"
                    + html("2.3 note guide")))
        .isEqualTo("2.3 note guide");
  }

  @Test
  void aMessageWithoutLinksStaysAsItIs() {
    assertThat(TypedLinks.addressesIn("2.3 done", "")).isEqualTo("2.3 done");
    assertThat(TypedLinks.addressesIn("2.3 done", html("2.3 done"))).isEqualTo("2.3 done");
    assertThat(TypedLinks.addressesIn("2.3 done", html(link(FILE, "elsewhere"))))
        .isEqualTo("2.3 done");
  }

  private static String html(String words) {
    return "<p><span itemtype=\"http://schema.skype.com/Mention\">Beadle</span> " + words + "</p>";
  }

  private static String link(String address, String label) {
    return "<a href=\"" + address.replace("&", "&amp;") + "\" title=\"x\">" + label + "</a>";
  }
}
