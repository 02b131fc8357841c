/** Settings as records, their loader and its errors. Imports nothing of ours. */
package org.beadle.config;
