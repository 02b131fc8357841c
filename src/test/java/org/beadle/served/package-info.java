/** A server's process, as tests and benchmarks start and end it. */
package org.beadle.served;
