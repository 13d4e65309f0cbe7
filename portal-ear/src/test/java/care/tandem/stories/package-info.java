/**
 * Stories told in a real browser, through the real sign-in, on the real server. What one call of a door can show is
 * tested in doors.
 */
@NullMarked
package care.tandem.stories;

import org.jspecify.annotations.NullMarked;
