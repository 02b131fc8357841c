/**
 * The local chat, the pages and the HTTP server. May import {@code chat}, {@code desk} and {@code
 * report}.
 */
package org.beadle.web;
