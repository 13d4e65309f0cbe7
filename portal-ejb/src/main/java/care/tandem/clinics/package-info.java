/**
 * Clinics: coming in at the front. What does not enter: a clinic's people and their ties, what it decides for itself, and
 * what people do inside.
 */
@NullMarked
package care.tandem.clinics;

import org.jspecify.annotations.NullMarked;
