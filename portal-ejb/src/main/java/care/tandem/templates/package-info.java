/**
 * What a clinic has found worth saying more than once: wordings, steps and scales with which a goal can begin. What
 * enters: texts that belong to nobody in particular. What does not: goals; what was begun here knows nothing of it.
 */
@NullMarked
package care.tandem.templates;

import org.jspecify.annotations.NullMarked;
