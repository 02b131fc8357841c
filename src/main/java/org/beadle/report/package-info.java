/**
 * Exports of the record, and listings as text, CSV or JSON. May import {@code board}, {@code plan},
 * {@code meeting} and {@code wording}.
 */
package org.beadle.report;
