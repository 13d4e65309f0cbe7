/**
 * What a clinic decides for itself: how it looks, where it is, how it keeps its notes. What enters: settings with what
 * they can be, decisions, and what holds now, which every feature may ask. What does not: what follows from a decision,
 * which is the feature's rule.
 */
@NullMarked
package care.tandem.policies;

import org.jspecify.annotations.NullMarked;
