package org.beadle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The Playground's page, as the one person who uses it sees it. */
final class PlaygroundPage {
  /** What the Playground calls every bot. */
  private static final String BOT = "Test Bot";

  private final Page page;

  private PlaygroundPage(Page page) {
    this.page = page;
  }

  /** Opens it; the personal chat with Beadle is shown. */
  static PlaygroundPage open(Page page, AgentsPlayground playground) {
    page.navigate(playground.address());
    assertThat(page.getByText("Connected.")).isVisible();
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
    assertThat(page.getByText("Start a new post")).isVisible();
  }

  /** Begins a conversation in the channel that is open, with a mention of Beadle. */
  void post(String words) {
    page.getByRole(AriaRole.TEXTBOX).first().click();
    page.keyboard().type("@" + BOT);
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(BOT)).click();
    page.keyboard().type(words);
    named(page, AriaRole.BUTTON, "Post").click();
  }

  /** The cards that are shown which hold these words. */
  Locator cards(String words) {
    return page.locator(".ac-adaptiveCard", new Page.LocatorOptions().setHasText(words));
  }

  /** Presses a button of a card. */
  static void press(Locator card, String label) {
    card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  /** Anything that is shown and holds these words. */
  Locator text(String words) {
    return page.getByText(words);
  }
}
