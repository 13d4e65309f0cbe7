/**
 * What holds for the whole house, told from its classes alone: which room may know which, and what every door must have.
 * Needs no server.
 */
@NullMarked
package care.tandem.house;

import org.jspecify.annotations.NullMarked;
