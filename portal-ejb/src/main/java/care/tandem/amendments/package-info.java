/**
 * Requests of clients to have a note of theirs amended (45 CFR 164.526): asked, answered in time, contradicted, kept.
 * What enters: the request and what was done about it. What does not: the note, which is changed by its author alone.
 */
@NullMarked
package care.tandem.amendments;

import org.jspecify.annotations.NullMarked;
