@NullMarked
package care.tandem.clients;

import org.jspecify.annotations.NullMarked;
