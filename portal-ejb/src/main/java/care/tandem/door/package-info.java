/**
 * What every call into the domain must have: who asks, in which clinic, whether they may, and a trace of it. Nothing
 * that only some features need.
 */
@NullMarked
package care.tandem.door;

import org.jspecify.annotations.NullMarked;
