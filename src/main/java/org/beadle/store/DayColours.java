package org.beadle.store;

import java.util.OptionalLong;
import org.beadle.plan.Colours;

/**
 * One action's colours on a day.
 *
 * @param action the action's id; empty where the reader may only count it
 * @param priority the number of its priority
 */
public record DayColours(OptionalLong action, int priority, Colours colours) {}
