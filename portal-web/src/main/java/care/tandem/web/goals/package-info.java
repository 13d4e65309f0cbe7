/** The pages of goals: list, one goal, a proposal. */
@NullMarked
package care.tandem.web.goals;

import org.jspecify.annotations.NullMarked;
