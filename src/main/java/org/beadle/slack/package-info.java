/** The adapter to Slack. May import {@code chat} and Slack's own library. */
package org.beadle.slack;
