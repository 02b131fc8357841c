package org.beadle.store;

/** The record within one transaction; good only until the work that it was given to returns. */
public final class Records {
  private final Session session;

  Records(Session session) {
    this.session = session;
  }

  public Boards boards() {
    return new Boards(session);
  }

  public People people() {
    return new People(session);
  }

  public Absences absences() {
    return new Absences(session);
  }

  public Plans plans() {
    return new Plans(session);
  }

  public Actions actions() {
    return new Actions(session);
  }

  public Meetings meetings() {
    return new Meetings(session);
  }

  public Answers answers() {
    return new Answers(session);
  }

  public Registers registers() {
    return new Registers(session);
  }

  public Sittings sittings() {
    return new Sittings(session);
  }

  public Agendas agendas() {
    return new Agendas(session);
  }

  public CalendarFeeds calendarFeeds() {
    return new CalendarFeeds(session);
  }

  public Journal journal() {
    return new Journal(session);
  }

  public Deliveries deliveries() {
    return new Deliveries(session);
  }

  public Unasked unasked() {
    return new Unasked(session);
  }

  public Undelivered undelivered() {
    return new Undelivered(session);
  }

  public Outbox outbox() {
    return new Outbox(session);
  }

  public ClosedPlaces closedPlaces() {
    return new ClosedPlaces(session);
  }

  public Nudges nudges() {
    return new Nudges(session);
  }

  public Events events() {
    return new Events(session);
  }

  public RegisterCards registerCards() {
    return new RegisterCards(session);
  }

  public Cards cards() {
    return new Cards(session);
  }

  public ActionThreads actionThreads() {
    return new ActionThreads(session);
  }

  public Digests digests() {
    return new Digests(session);
  }

  public LocalMessages localMessages() {
    return new LocalMessages(session);
  }

  public MailLinks mailLinks() {
    return new MailLinks(session);
  }

  public LinkedFiles linkedFiles() {
    return new LinkedFiles(session);
  }

  public SlackInstallations slackInstallations() {
    return new SlackInstallations(session);
  }

  public WorkflowWebhooks workflowWebhooks() {
    return new WorkflowWebhooks(session);
  }

  public TeamsConversations teamsConversations() {
    return new TeamsConversations(session);
  }

  public Leftovers leftovers() {
    return new Leftovers(session);
  }

  /** A new id, unique over all tables. */
  public long nextId() {
    return session.nextId();
  }

  /** Runs {@code work} once what is written here is on the disk, and not if it is undone. */
  public void afterwards(Runnable work) {
    session.afterwards(work);
  }

  /**
   * Keeps others from changing a board's record until this transaction ends, where several programs
   * write it; so what is read from now on stays as it is.
   */
  public void hold(long board) {
    Change.hold(session, board);
  }

  /**
   * Begins a change of a board's record. It ends with {@link Change#finish}; what is not finished
   * is not journalled.
   */
  public Change change(ChangeHeader header) {
    return Change.begin(session, header);
  }
}
