package org.beadle.teams;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Keeps what is logged, by whomever, until it is closed. */
public final class RecordingLog implements AutoCloseable {
  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

  public RecordingLog() {
    appender.setContext(context);
    appender.start();
    root.addAppender(appender);
  }

  /** Every line with what stands below it, in order. */
  public List<String> lines() {
    synchronized (appender) {
      return new ArrayList<>(appender.list)
          .stream()
              .map(
                  event ->
                      event.getLevel()
                          + " "
                          + event.getFormattedMessage()
                          + ThrowableProxyUtil.asString(event.getThrowableProxy()))
              .toList();
    }
  }

  @Override
  public void close() {
    root.detachAppender(appender);
  }
}
