/**
 * Starts and stops the real parts: PostgreSQL, Keycloak and WildFly with the portal, for the demo and for the tests.
 * Nothing here is part of the product, and the product knows nothing of it.
 */
@NullMarked
package care.tandem.run;

import org.jspecify.annotations.NullMarked;
