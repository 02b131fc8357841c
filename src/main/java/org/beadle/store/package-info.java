/**
 * The record, kept with jOOQ in SQLite or PostgreSQL; the only package that knows SQL. May import
 * {@code board}, {@code plan}, {@code meeting}, {@code nudge} and {@code chat}.
 */
package org.beadle.store;
