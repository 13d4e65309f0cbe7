/**
 * Clinics: coming in at the front, and what a clinic decides for itself. What does not enter: its people and their ties,
 * and what people do inside.
 */
@NullMarked
package care.tandem.clinics;

import org.jspecify.annotations.NullMarked;
