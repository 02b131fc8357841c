package org.beadle.email;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a reader sees whose program shows pages. */
class EmailHtmlContractTest extends EmailContract {
  @Override
  protected List<String> shown() {
    return house.letters().stream().map(MailHouse::page).map(EmailHtmlContractTest::read).toList();
  }

  private static String read(Document page) {
    for (Element line : page.select("br")) line.replaceWith(new org.jsoup.nodes.TextNode("\n"));
    for (Element picture : page.select("img"))
      picture.replaceWith(new org.jsoup.nodes.TextNode(picture.attr("alt")));
    for (Element block : page.select("p, h1, h2, li, td, th, caption, a")) block.appendText("\n");
    return page.body().wholeText();
  }
}
