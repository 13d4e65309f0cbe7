/**
 * What changes while somebody looks: carried between server nodes by PostgreSQL, and handed to whoever watches an item.
 * What enters: ids, counts, sides and names of parts. What does not: a word that somebody wrote, or who may see what.
 */
@NullMarked
package care.tandem.live;

import org.jspecify.annotations.NullMarked;
