/**
 * The adapter to Microsoft Teams. It speaks the Bot Connector's protocol itself: activities come in
 * over HTTP with a signed token, and go out to the service that a verified activity named. Where
 * conversations are it asks of {@link org.beadle.teams.References}. May import {@code chat}.
 */
package org.beadle.teams;
