/** When to look: Quartz calls a {@link java.lang.Runnable}. Imports nothing of ours. */
package org.beadle.timetable;
