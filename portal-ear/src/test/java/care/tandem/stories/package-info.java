/**
 * Stories: a few, each told whole, by several people in real browsers, through the real sign-in, on the real server with the
 * clinics of the demo. Here belongs what only a browser shows: focus and keys, width and colours, scripts, pages that change
 * while they are looked at, printing; and a way through the portal from its beginning to its end. One story runs at a time;
 * beside it runs what only looks ({@link BesideStories}). A rule that one page answers with HTML is tested in pages, what one
 * call of a door can show in doors.
 */
@NullMarked
package care.tandem.stories;

import org.jspecify.annotations.NullMarked;
