/**
 * Settings as records, their loader and its errors. Each setting is declared once, beside the
 * record that carries it. Imports nothing of ours.
 */
package org.beadle.config;
