/** Whether the server can do its work, for whoever runs it. Tells nothing of any clinic. */
@NullMarked
package care.tandem.health;

import org.jspecify.annotations.NullMarked;
