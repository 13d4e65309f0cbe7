/**
 * What pages answer, read as HTML over HTTP by somebody whose browser knows no scripts: what is refused and where it is
 * said, what is kept of what was typed, what is shown to whom. Each test has a clinic of its own and may run beside any
 * other. What needs a browser (focus, keys, width, colours, scripts, live pages) is a story; what one call of a door can
 * show is tested in doors.
 */
@NullMarked
package care.tandem.pages;

import org.jspecify.annotations.NullMarked;
