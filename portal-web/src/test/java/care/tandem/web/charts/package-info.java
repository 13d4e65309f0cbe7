@NullMarked
package care.tandem.web.charts;

import org.jspecify.annotations.NullMarked;
