/**
 * The people of a clinic and what ties them: who works with whom, who supervises whom, since when and until when. What
 * enters: members, their ties, and how people are listed by name; what changes them is lent to the rooms above, where admins
 * decide. What does not: coming in, and what people do inside.
 */
@NullMarked
package care.tandem.people;

import org.jspecify.annotations.NullMarked;
