package org.beadle.crash;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beadle.chat.DeliveryId;
import org.beadle.store.Delivery;

/**
 * The same over e-mail. A mail server can't be asked what it took, so a letter whose answer was cut
 * off, or which was on its way when the program was killed, stays {@code unknown} and is left to
 * the board manager. He or she can't tell either, and has all of these sent again: at a terminal,
 * after every tenth kill and at the end.
 */
final class MailRun {
  private static final int KILLS_BETWEEN = 10;

  private final FaultyMail mail;
  private final CrashHouse house;
  private final CrashRun run;
  private final Map<DeliveryId, Integer> sentAgain = new HashMap<>();
  private int arrived;
  private int missing;

  private MailRun(CrashPlan plan, FaultyMail mail, CrashHouse house) {
    this.mail = mail;
    this.house = house;
    this.run = new CrashRun(plan, mail, Optional.empty(), house);
  }

  static MailTally of(CrashPlan plan) throws InterruptedException {
    try (FaultyMail mail = new FaultyMail(plan.seed(), plan.faults());
        CrashHouse house = CrashHouse.open(mail.settings())) {
      return new MailRun(plan, mail, house).run();
    }
  }

  private MailTally run() throws InterruptedException {
    List<DeliveryId> queued = run.begin();
    run.killAgainAndAgain(this::afterKill);
    run.liveToTheEnd(this::lastWord);
    return tally(queued);
  }

  private int afterKill(int kill) throws InterruptedException {
    try (CrashRecord record = new CrashRecord(house)) {
      mail.cutAnswers().killed(record.in(Delivery.State.SENDING));
      if (kill % KILLS_BETWEEN == KILLS_BETWEEN - 1) type(sendAgain(record));
      Map<Delivery.State, Integer> states = record.states();
      return states.getOrDefault(Delivery.State.QUEUED, 0)
          + states.getOrDefault(Delivery.State.FAILED, 0);
    }
  }

  private void type(List<String> lines) throws InterruptedException {
    if (!lines.isEmpty()) house.type(lines);
  }

  /** What the board manager types for all letters of which nobody knows whether they arrived. */
  private List<String> sendAgain(CrashRecord record) {
    Set<DeliveryId> unknown = record.in(Delivery.State.UNKNOWN);
    Set<DeliveryId> there = mail.taken().keySet();
    unknown.forEach(letter -> sentAgain.merge(letter, 1, Integer::sum));
    int known = (int) unknown.stream().filter(there::contains).count();
    arrived += known;
    missing += unknown.size() - known;
    return unknown.stream().map(letter -> "board send again " + letter).toList();
  }

  /** The line is mended by then, so that one more time is enough. */
  private List<String> lastWord(CrashRecord record) {
    mail.trouble().end();
    return sendAgain(record);
  }

  private MailTally tally(List<DeliveryId> queued) {
    Map<DeliveryId, Integer> taken = mail.taken();
    Map<DeliveryId, Integer> cuts = mail.cutAnswers().each();
    try (CrashRecord record = new CrashRecord(house)) {
      return new MailTally(
          run.course(record),
          new MailTally.Unknown(arrived, missing),
          Tally.lost(queued, taken),
          Tally.doubled(taken),
          cuts.values().stream().mapToInt(Integer::intValue).sum(),
          mail.cutAnswers().byKills(),
          MailTally.unexplained(taken, cuts, sentAgain),
          record.strangers(taken.keySet()));
    }
  }
}
