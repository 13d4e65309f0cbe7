/**
 * Tests that call the doors inside the real server, with the real database, in two clinics that are the same: who may, what
 * is kept, what is on record, how many statements it takes, what the database itself refuses. They run one after the other,
 * in a server of their own. A rule that an entity can tell alone is tested beside it; words, fields and status of a page in
 * pages; what needs a browser in stories.
 */
@NullMarked
package care.tandem.doors;

import org.jspecify.annotations.NullMarked;
