/** The pages of goal templates: list, and one to be made or changed. What is typed of a goal before it is one. */
@NullMarked
package care.tandem.web.templates;

import org.jspecify.annotations.NullMarked;
