/**
 * The use cases: receive a command, import a file, sweep for nudges, deliver them. The only place
 * that decides who may do what. May import all the packages above it and no adapter.
 */
package org.beadle.desk;
