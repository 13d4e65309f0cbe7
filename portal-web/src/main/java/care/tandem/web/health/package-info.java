/** Tells whoever runs the server whether it is ready. */
@NullMarked
package care.tandem.web.health;

import org.jspecify.annotations.NullMarked;
