package org.beadle.web;

import java.time.ZoneId;

/**
 * A board as the local chat knows it: one of its workspaces.
 *
 * @param slug the board's short name, which is the workspace in addresses and stands in paths
 * @param name the board's full name
 * @param zone in which times are shown
 */
public record Workspace(String slug, String name, ZoneId zone) {}
