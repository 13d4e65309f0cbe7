/**
 * Clinics, who is a member of them and in what role, and which clients a therapist works with. Coming in at the front
 * is here too; what people do inside is not.
 */
@NullMarked
package care.tandem.clinics;

import org.jspecify.annotations.NullMarked;
