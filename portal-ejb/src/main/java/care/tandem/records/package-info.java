/**
 * A client's record as a whole, to be handed over or kept. What enters: what puts a record together from what other
 * features keep. What does not: anything that is kept here alone.
 */
@NullMarked
package care.tandem.records;

import org.jspecify.annotations.NullMarked;
