@NullMarked
package care.tandem.web.clients;

import org.jspecify.annotations.NullMarked;
