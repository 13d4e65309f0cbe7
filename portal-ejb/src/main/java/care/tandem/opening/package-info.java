/**
 * The clinics of the installation, for the operators who run it: opening them step by step, suspending and reopening them.
 * What enters: a clinic's own row, its admins, and counts. What does not: anything else of a clinic, which the database shows
 * to no operator.
 */
@NullMarked
package care.tandem.opening;

import org.jspecify.annotations.NullMarked;
