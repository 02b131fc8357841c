package org.beadle.timetable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.ScheduleBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/**
 * Calls ticks while the program runs. It remembers nothing: what is due stands in the record, and a
 * tick only says when to look there. Its threads are daemons.
 */
public final class Timetable implements AutoCloseable {
  private final Scheduler scheduler;

  private Timetable(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * Begins to call {@code ticks}.
   *
   * @throws IllegalArgumentException if two have one name
   */
  public static Timetable start(List<Tick> ticks) {
    Map<String, Tick> byName = byName(ticks);
    Map<JobDetail, Set<? extends Trigger>> jobs =
        ticks.stream().collect(Collectors.toMap(Timetable::job, tick -> Set.of(trigger(tick))));
    try {
      Scheduler scheduler = new StdSchedulerFactory(memory(ticks.size())).getScheduler();
      scheduler.setJobFactory(
          (fired, from) -> new TickJob(byName.get(fired.getJobDetail().getKey().getName())));
      scheduler.scheduleJobs(jobs, false);
      scheduler.start();
      return new Timetable(scheduler);
    } catch (SchedulerException failure) {
      throw new IllegalStateException("the timetable could not be started", failure);
    }
  }

  private static Map<String, Tick> byName(List<Tick> ticks) {
    Map<String, Tick> byName =
        ticks.stream()
            .collect(Collectors.toMap(Tick::name, Function.identity(), (one, other) -> one));
    if (byName.size() < ticks.size()) throw new IllegalArgumentException("two ticks have one name");
    return byName;
  }

  /** Quartz in memory: each process keeps its own time. Nodes that share a database go here. */
  private static Properties memory(int ticks) {
    Properties settings = new Properties();
    // Quartz hands out the same scheduler for the same name, even a closed one's.
    settings.setProperty("org.quartz.scheduler.instanceName", "timetable-" + UUID.randomUUID());
    settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    settings.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    settings.setProperty("org.quartz.threadPool.threadCount", String.valueOf(Math.max(1, ticks)));
    settings.setProperty("org.quartz.threadPool.threadNamePrefix", "timetable");
    settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
    settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    // Else the calls that fell into a long run would follow it one upon the other.
    settings.setProperty("org.quartz.jobStore.misfireThreshold", "1000");
    return settings;
  }

  private static JobDetail job(Tick tick) {
    return JobBuilder.newJob(TickJob.class).withIdentity(tick.name()).build();
  }

  private static Trigger trigger(Tick tick) {
    return TriggerBuilder.newTrigger()
        .withIdentity(tick.name())
        .withSchedule(every(tick.period()))
        .startNow()
        .build();
  }

  private static ScheduleBuilder<?> every(Duration period) {
    return SimpleScheduleBuilder.simpleSchedule()
        .withIntervalInMilliseconds(period.toMillis())
        .repeatForever()
        .withMisfireHandlingInstructionNextWithRemainingCount();
  }

  /** Calls nothing any more; returns once the runs under way have ended. */
  @Override
  public void close() {
    try {
      scheduler.shutdown(true);
    } catch (SchedulerException failure) {
      throw new IllegalStateException("the timetable could not be stopped", failure);
    }
  }
}
