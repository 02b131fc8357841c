package org.beadle;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.config.EmailSettings;
import org.beadle.config.Secret;
import org.beadle.config.Settings;
import org.beadle.desk.LinkDesk;
import org.beadle.desk.LinkSeal;
import org.beadle.desk.MailDesk;
import org.beadle.email.Correspondent;
import org.beadle.email.EmailChat;
import org.beadle.email.EmailConnection;
import org.beadle.web.LinkPages;
import org.beadle.web.WebSettings;

/** Connects the e-mail adapter, and the pages that its links lead to, to the record. */
record EmailWiring(EmailChat chat, LinkPages pages) {

  /**
   * @param base how links begin; asked only when something is sent
   * @param mailboxRead whether the mailbox for answers, where there is one, can be read
   */
  static EmailWiring of(
      Installation installation,
      Settings settings,
      WebSettings web,
      Supplier<URI> base,
      BooleanSupplier mailboxRead) {
    LinkSeal seal = new LinkSeal(settings.email().linkKey().orElseThrow().reveal());
    MailDesk mail = new MailDesk(installation.store(), seal, installation.clock());
    BooleanSupplier calendarsRead =
        () -> settings.email().replies().enabled() && mailboxRead.getAsBoolean();
    EmailChat chat =
        new EmailChat(
            settings(settings.email(), web.https()),
            (to, id, buttons) ->
                opened(mail.open(to, id, buttons), base.get(), calendarsRead.getAsBoolean()),
            installation.clock());
    LinkDesk links =
        new LinkDesk(installation.store(), seal, mail, chat::hear, installation.clock());
    return new EmailWiring(chat, new LinkPages(links, web));
  }

  private static EmailConnection settings(EmailSettings email, boolean https) {
    return new EmailConnection(
        email.host().orElseThrow(),
        email.port(),
        EmailConnection.Security.valueOf(email.security().name()),
        email
            .user()
            .map(
                user ->
                    new EmailConnection.Login(
                        user, email.password().map(Secret::reveal).orElse(""))),
        new EmailConnection.Sender(email.fromName(), email.from().orElseThrow()),
        https,
        EmailConnection.PATIENCE);
  }

  private static Correspondent opened(MailDesk.Opened opened, URI base, boolean calendarsRead)
      throws ChatException {
    return switch (opened) {
      case MailDesk.Opened.Closed(String reason) -> throw ChatException.refused(reason);
      case MailDesk.Opened.Mailbox box ->
          new Correspondent(
              box.name(),
              box.address(),
              new Correspondent.Links(
                  links(base, box.presses()), box.pressesEnd(), box.untilMeetings()),
              LinkPages.choice(base, box.choice()),
              calendarsRead);
    };
  }

  private static Map<Block.Button, URI> links(URI base, Map<Block.Button, String> tokens) {
    Map<Block.Button, URI> links = new HashMap<>();
    tokens.forEach((button, token) -> links.put(button, LinkPages.press(base, token)));
    return links;
  }
}
