/**
 * Exports of the record, listings as text, CSV or JSON, pictures and Word files. May import {@code
 * board}, {@code plan}, {@code meeting}, {@code wording} and {@code chat}, whose blocks papers are
 * made of.
 */
package org.beadle.report;
