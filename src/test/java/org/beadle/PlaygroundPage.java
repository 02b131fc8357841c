package org.beadle;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The Playground's page, as the one person who uses it sees it: the quality assurance lead. */
final class PlaygroundPage {
  private static final String BOT = "Beadle";
  private static final double PATIENCE_MILLISECONDS = 60_000;

  private final Page page;

  private PlaygroundPage(Page page) {
    this.page = page;
  }

  /** Opens it; the personal chat with Beadle is shown. */
  static PlaygroundPage open(Page page, AgentsPlayground playground) {
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
    page.navigate(playground.address());
    page.getByText("Connected.").waitFor();
    named(page, AriaRole.BUTTON, "Hide log panel").click();
    return new PlaygroundPage(page);
  }

  private static Locator named(Page page, AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Says something to Beadle alone. */
  void say(String words) {
    page.getByRole(AriaRole.TEXTBOX).last().click();
    page.keyboard().type(words);
    page.keyboard().press("Enter");
  }

  /** Opens a channel. */
  void open(String channel) {
    named(page, AriaRole.TREEITEM, channel).click();
    page.getByText("Start a new post").waitFor();
  }

  /** Begins a conversation in the channel that is open, with a mention of Beadle. */
  void post(String words) {
    page.getByRole(AriaRole.TEXTBOX).first().click();
    page.keyboard().type("@" + BOT);
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(BOT)).click();
    page.keyboard().type(words);
    named(page, AriaRole.BUTTON, "Post").click();
  }

  /** Waits for a card that holds these words, the last one where there are several. */
  Locator card(String words) {
    Locator card =
        page.locator(".ac-adaptiveCard", new Page.LocatorOptions().setHasText(words)).last();
    card.waitFor();
    return card;
  }

  /** Presses a button of the last card that holds these words and has that button. */
  void press(String words, String label) {
    Locator button = named(page, AriaRole.BUTTON, label);
    page.locator(".ac-adaptiveCard", new Page.LocatorOptions().setHasText(words).setHas(button))
        .last()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }
}
