/**
 * A client's record as a whole, to be handed over or kept. What enters: how it is asked for, and what a part of it is.
 * What does not: anything that is on record, nor who keeps it; that is brought.
 */
@NullMarked
package care.tandem.records;

import org.jspecify.annotations.NullMarked;
