/** Exports of the record. May import {@code board}, {@code plan}, {@code meeting} and {@code wording}. */
package org.beadle.report;
