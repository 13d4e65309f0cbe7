/**
 * The audit trail: who called what, when, about which item, and how it ended. Keeps traces and shows them to the
 * clinic's admin. Never holds a word that somebody wrote.
 */
@NullMarked
package care.tandem.audit;

import org.jspecify.annotations.NullMarked;
