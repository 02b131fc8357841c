/**
 * Exports of the record, listings as text, CSV or JSON, pictures and Word files. May import {@code
 * board}, {@code plan}, {@code meeting} and {@code wording}.
 */
package org.beadle.report;
