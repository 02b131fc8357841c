package org.beadle;

import java.util.List;
import java.util.Optional;
import org.beadle.chat.Chat;
import org.beadle.chat.Inbox;
import org.beadle.config.ReplySettings;
import org.beadle.config.Secret;
import org.beadle.desk.Chats;
import org.beadle.desk.MailboxWatch;
import org.beadle.desk.ReplyDesk;
import org.beadle.desk.ReturnDesk;
import org.beadle.email.EmailConnection;
import org.beadle.email.MailboxConnection;
import org.beadle.email.ReplyBox;
import org.beadle.email.ReturnedLetter;
import org.beadle.intake.MeetingReply;
import org.beadle.intake.ReplyFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects the mailbox for answers to the record. */
final class ReplyWiring {
  private static final Logger LOG = LoggerFactory.getLogger(ReplyWiring.class);

  private final ReplyBox box;
  private final ReplyDesk desk;
  private final ReturnDesk returns;
  private final MailboxWatch watch;

  ReplyWiring(
      Installation installation,
      ReplySettings settings,
      Inbox inbox,
      List<Chat> chats,
      MailboxWatch watch) {
    this.box = new ReplyBox(mailbox(settings), installation.clock());
    this.desk =
        new ReplyDesk(installation.store(), inbox, () -> new Chats(chats), installation.clock());
    this.returns =
        new ReturnDesk(installation.store(), () -> new Chats(chats), installation.clock());
    this.watch = watch;
  }

  private static MailboxConnection mailbox(ReplySettings replies) {
    return new MailboxConnection(
        replies.host().orElseThrow(),
        replies.port(),
        EmailConnection.Security.valueOf(replies.security().name()),
        new EmailConnection.Login(
            replies.user().orElseThrow(), replies.password().map(Secret::reveal).orElse("")),
        replies.folder(),
        EmailConnection.PATIENCE);
  }

  /** Reads what has come since the last look. */
  void look() {
    try {
      box.read(
          new ReplyBox.Taker() {
            @Override
            public void reply(ReplyBox.Reply reply) {
              hear(reply);
            }

            @Override
            public void returned(ReturnedLetter letter) {
              hear(letter);
            }
          });
      watch.read();
    } catch (ReplyBox.MailboxClosed closed) {
      LOG.warn("{}", closed.getMessage());
      watch.closed(closed.getMessage());
    }
  }

  private void hear(ReturnedLetter letter) {
    boolean ours =
        returns.hear(
            new ReturnDesk.Returned(
                letter.delivery(),
                letter.recipients(),
                letter.permanent(),
                letter.gone(),
                letter.problem()));
    if (ours) LOG.info("delivery {} came back", letter.delivery());
    else LOG.warn("a report of a letter that came back was of none that Beadle sent there");
  }

  /** Whoever wrote is not named, since anybody may have. */
  private void hear(ReplyBox.Reply reply) {
    Optional<MeetingReply> read = ReplyFile.read(reply.file());
    if (read.isEmpty()) {
      LOG.warn("an answer to an invitation could not be read");
      return;
    }
    switch (desk.hear(letter(reply, read.get()))) {
      case FORGED ->
          LOG.warn("an answer to an invitation was refused: it is not from whom it answers for");
      case UNKNOWN ->
          LOG.warn("an answer to an invitation was refused: its sender has no such meeting");
      case STALE -> LOG.info("an answer to an invitation came after the meeting was moved");
      case REFUSED -> LOG.info("an answer to an invitation was refused by the desk");
      case DEPUTY_STANDS -> LOG.info("an invitation was declined for which a deputy was named");
      case PROPOSAL -> LOG.info("an answer to an invitation proposes another time");
      case NOT_YET -> LOG.debug("an answer to an invitation says neither yes nor no");
      case HEARD -> LOG.debug("an answer to an invitation was heard");
    }
  }

  private static ReplyDesk.Letter letter(ReplyBox.Reply reply, MeetingReply read) {
    return new ReplyDesk.Letter(reply.id(), reply.sender(), reply.automatic(), read);
  }
}
