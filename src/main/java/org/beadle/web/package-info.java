/**
 * The local chat, the pages and the HTTP server. What it needs of boards and people it asks of
 * {@link org.beadle.web.Assembly}, {@link org.beadle.web.Transcript}, {@link
 * org.beadle.web.DemoClock} and {@link org.beadle.web.Doors}. May import {@code chat}, {@code desk}
 * and {@code report}.
 */
package org.beadle.web;
