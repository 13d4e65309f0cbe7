/** Health checks of the server for its operator. They contain no clinic data. */
@NullMarked
package care.tandem.health;

import org.jspecify.annotations.NullMarked;
