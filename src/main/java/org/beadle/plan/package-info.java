/**
 * What the board promised: refs, priorities, actions, milestones, updates, closures, the language
 * of due dates and the rules of the colours. Pure; may import {@code board}.
 */
package org.beadle.plan;
