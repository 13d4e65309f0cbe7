/**
 * The document of a client's record as a whole. What enters: its cover, its contents, and how a section of it is brought.
 * What does not: anything about what is on record.
 */
@NullMarked
package care.tandem.web.records;

import org.jspecify.annotations.NullMarked;
