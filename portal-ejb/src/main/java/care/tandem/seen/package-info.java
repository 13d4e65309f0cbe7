/**
 * When each member last opened an item. What enters: that somebody opened something, by its id, and the condition by which
 * queries tell what is new since. What does not: what an item is, or who may read it.
 */
@NullMarked
package care.tandem.seen;

import org.jspecify.annotations.NullMarked;
