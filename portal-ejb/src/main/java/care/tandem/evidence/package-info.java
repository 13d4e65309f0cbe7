/**
 * What makes the log evidence: a Merkle tree over its lines, signed heads of it, proofs, and the search for what does not fit.
 * Nothing enters that says what a line means, and no feature asks here how things stand.
 */
@NullMarked
package care.tandem.evidence;

import org.jspecify.annotations.NullMarked;
