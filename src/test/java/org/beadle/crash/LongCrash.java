package org.beadle.crash;

import java.time.Duration;
import java.time.InstantSource;

/**
 * The long run: fifty kills while five hundred messages are sent to twenty places in Slack, fifty
 * while as many are sent to twenty in Teams, fifty while eight hundred letters are sent to twenty
 * people, and forty while files are imported. Ends with 1 where anything was lost, doubled or
 * broken. A seed may be given, to draw the same again.
 */
public final class LongCrash {
  private static final Duration LIMIT = Duration.ofMinutes(30);

  private LongCrash() {}

  public static void main(String[] arguments) throws InterruptedException {
    long seed =
        arguments.length > 0 ? Long.parseLong(arguments[0]) : InstantSource.system().millis();
    System.out.println("Seed " + seed + ". This takes some minutes.");
    ImportRun.Outcome imports = ImportRun.of(seed, 20);
    System.out.println(imports.told());
    Tally tally = CrashRun.againstSlack(new CrashPlan(seed, 50, 20, 25, 0.15, LIMIT));
    System.out.println(tally.told());
    TeamsTally teams = TeamsRun.of(new CrashPlan(seed, 50, 20, 25, 0.15, LIMIT));
    System.out.println(teams.told());
    MailTally mail = MailRun.of(new CrashPlan(seed, 50, 20, 40, 0.2, LIMIT));
    System.out.println(mail.told());
    boolean good = imports.isGood() && tally.isGood() && teams.isGood() && mail.isGood();
    System.exit(good ? 0 : 1);
  }
}
