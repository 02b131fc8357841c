package org.beadle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.beadle.config.EmailSettings;
import org.beadle.desk.FeedDesk;
import org.beadle.desk.InvitationFiles;
import org.beadle.report.ICalendarFile;
import org.beadle.report.InvitationFile;
import org.beadle.web.CalendarPages;
import org.beadle.web.WebSettings;
import org.beadle.wording.CalendarEntry;
import org.beadle.wording.CalendarFacts;

/** Connects the calendars' addresses to the record. */
final class CalendarWiring {
  private CalendarWiring() {}

  static CalendarPages pages(Installation installation, WebSettings settings) {
    FeedDesk feeds = new FeedDesk(installation.store(), installation.clock());
    return new CalendarPages(token -> feeds.read(token).map(CalendarWiring::written), settings);
  }

  /** Writes invitations from the address that e-mail comes from; empty where none is sent. */
  static Optional<InvitationFiles> invitations(EmailSettings email) {
    return email
        .from()
        .filter(from -> email.enabled())
        .map(from -> new InvitationFile.Mailbox(email.fromName(), from))
        .map(
            organizer ->
                (to, meeting, said) ->
                    new InvitationFile(organizer, email.replies().enabled())
                        .write(
                            new InvitationFile.Mailbox(to.name(), to.email().orElseThrow()),
                            meeting,
                            said));
  }

  private static CalendarPages.Calendar written(CalendarFacts facts) {
    Optional<Instant> changed =
        facts.entries().stream().map(CalendarEntry::changed).max(Comparator.naturalOrder());
    return new CalendarPages.Calendar(ICalendarFile.feed(facts), changed);
  }
}
