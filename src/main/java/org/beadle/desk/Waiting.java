package org.beadle.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.nudge.WorkingHours;
import org.beadle.store.Delivery;
import org.beadle.store.Records;

/**
 * What waits to be sent at one instant.
 *
 * @param heads the next message for each place; none where that is to be decided on anew first
 * @param unheardOf what left, and of whose fate nothing is known
 * @param hours of each board that has something among the heads
 * @param next when something that waits for a later time is due
 */
record Waiting(
    List<Delivery> heads,
    List<Delivery> unheardOf,
    Closed closed,
    Map<Long, WorkingHours> hours,
    Optional<Instant> next) {

  static Waiting of(Records records, Calendars calendars, Instant now) {
    List<Delivery> heads = records.outbox().heads(now);
    Map<Long, WorkingHours> hours = new HashMap<>();
    heads.forEach(
        each -> hours.computeIfAbsent(each.board(), board -> hours(records, calendars, board)));
    return new Waiting(
        withoutOutdated(records, heads, hours, now),
        records.outbox().unheardOf(now),
        Closed.of(records),
        hours,
        records.outbox().nextAfter(now));
  }

  private static List<Delivery> withoutOutdated(
      Records records, List<Delivery> heads, Map<Long, WorkingHours> hours, Instant now) {
    Map<Long, ZoneId> zones = new HashMap<>();
    hours.forEach((board, its) -> zones.put(board, its.zone()));
    Set<Long> outdated =
        Outdated.among(records, heads, zones, now).stream()
            .map(Delivery::id)
            .collect(Collectors.toSet());
    return heads.stream().filter(head -> !outdated.contains(head.id())).toList();
  }

  private static WorkingHours hours(Records records, Calendars calendars, long id) {
    var board = records.boards().roster(id).board();
    return WorkingHours.of(board, records.boards().policies(id), calendars.of(board.nation()));
  }
}
