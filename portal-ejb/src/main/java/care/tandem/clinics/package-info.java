/**
 * Coming in at the front, into a clinic or as an operator. What does not enter: a clinic's people and their ties, what it
 * decides for itself, how clinics are opened, and what people do inside.
 */
@NullMarked
package care.tandem.clinics;

import org.jspecify.annotations.NullMarked;
