package org.beadle.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.plan.Action;
import org.beadle.plan.Blocker;
import org.beadle.plan.Closure;
import org.beadle.plan.DateRequest;
import org.beadle.plan.Declaration;
import org.beadle.plan.Lead;
import org.beadle.plan.Milestone;
import org.beadle.plan.Priority;
import org.beadle.plan.Ref;
import org.beadle.plan.Timescale;

/** An action as a change leaves it, made of the action before: what is not named stays. */
final class Revision {
  private final Action before;
  private long id;
  private final Priority priority;
  private Ref ref;
  private List<Ref> aliases;
  private List<Ref> links;
  private String title;
  private Optional<String> outcome;
  private Lead lead;
  private Timescale timescale;
  private List<Milestone> milestones;
  private Optional<Declaration> declared;
  private Optional<Closure> closure;
  private Optional<Blocker> blocker;
  private Optional<DateRequest> dateRequest;
  private Optional<LocalDate> lastUpdate;
  private Optional<LocalDate> snoozedUntil;
  private OptionalLong confidentialGroup;
  private int version;

  private Revision(Action before) {
    this.before = before;
    this.id = before.id();
    this.priority = before.priority();
    this.ref = before.ref();
    this.aliases = before.aliases();
    this.links = before.links();
    this.title = before.title();
    this.outcome = before.outcome();
    this.lead = before.lead();
    this.timescale = before.timescale();
    this.milestones = before.milestones();
    this.declared = before.declared();
    this.closure = before.closure();
    this.blocker = before.blocker();
    this.dateRequest = before.dateRequest();
    this.lastUpdate = before.lastUpdate();
    this.snoozedUntil = before.snoozedUntil();
    this.confidentialGroup = before.confidentialGroup();
    this.version = before.version();
  }

  static Revision of(Action before) {
    return new Revision(before);
  }

  Action done() {
    return new Action(
        id,
        before.board(),
        before.plan(),
        priority,
        ref,
        aliases,
        links,
        title,
        outcome,
        lead,
        timescale,
        milestones,
        declared,
        closure,
        blocker,
        dateRequest,
        lastUpdate,
        snoozedUntil,
        confidentialGroup,
        before.created(),
        version);
  }

  Revision id(long value) {
    id = value;
    return this;
  }

  Revision ref(Ref value) {
    ref = value;
    return this;
  }

  Revision aliases(List<Ref> value) {
    aliases = value;
    return this;
  }

  Revision links(List<Ref> value) {
    links = value;
    return this;
  }

  Revision title(String value) {
    title = value;
    return this;
  }

  Revision outcome(Optional<String> value) {
    outcome = value;
    return this;
  }

  Revision lead(Lead value) {
    lead = value;
    return this;
  }

  Revision timescale(Timescale value) {
    timescale = value;
    return this;
  }

  /** The due days of the timescale are those that the milestones were first promised for. */
  Revision milestones(List<Milestone> value) {
    milestones = value;
    timescale = ActionReading.promised(timescale, value);
    return this;
  }

  Revision declared(Optional<Declaration> value) {
    declared = value;
    return this;
  }

  Revision closure(Optional<Closure> value) {
    closure = value;
    return this;
  }

  Revision blocker(Optional<Blocker> value) {
    blocker = value;
    return this;
  }

  Revision dateRequest(Optional<DateRequest> value) {
    dateRequest = value;
    return this;
  }

  Revision lastUpdate(Optional<LocalDate> value) {
    lastUpdate = value;
    return this;
  }

  Revision snoozedUntil(Optional<LocalDate> value) {
    snoozedUntil = value;
    return this;
  }

  Revision confidentialGroup(OptionalLong value) {
    confidentialGroup = value;
    return this;
  }

  Revision version(int value) {
    version = value;
    return this;
  }
}
