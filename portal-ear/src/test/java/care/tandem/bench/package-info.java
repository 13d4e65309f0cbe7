/**
 * What the portal costs on a large database, {@code mvn verify -Pbench}: the real EAR, a million notes in a hundred
 * clinics, and figures that {@code docs/performance.md} explains. Nothing here decides whether a build passes.
 */
@NullMarked
package care.tandem.bench;

import org.jspecify.annotations.NullMarked;
