/**
 * The page from which a therapist works with a client, and how a client is called and reached. What enters: the frame of that
 * page, and how a section, an act or something new is brought to it. What does not: what features tell of a client.
 */
@NullMarked
package care.tandem.web.clients;

import org.jspecify.annotations.NullMarked;
