/** What tests share that speak HTTP: the forms that they send, and the calls that stand-ins get. */
package org.beadle.wire;
