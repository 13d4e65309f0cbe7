/**
 * Tests that call the doors inside the real server, with the real database. What can be told by an entity alone is
 * tested beside it, and what a browser shows stands in stories.
 */
@NullMarked
package care.tandem.doors;

import org.jspecify.annotations.NullMarked;
