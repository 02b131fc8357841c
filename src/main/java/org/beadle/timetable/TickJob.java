package org.beadle.timetable;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a tick. A failure is logged, and the tick goes on. */
@DisallowConcurrentExecution
final class TickJob implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

  private final Tick tick;

  TickJob(Tick tick) {
    this.tick = tick;
  }

  @Override
  public void execute(JobExecutionContext context) {
    try {
      tick.work().run();
    } catch (RuntimeException failure) {
      LOG.error("The tick {} failed and will be tried at its next time", tick.name(), failure);
    }
  }
}
