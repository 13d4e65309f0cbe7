/**
 * What every request must pass: origin, sign-in, clinic, traces, errors; and what every page uses: messages, dates,
 * preferences. Nothing that belongs to one feature.
 */
@NullMarked
package care.tandem.web.shell;

import org.jspecify.annotations.NullMarked;
