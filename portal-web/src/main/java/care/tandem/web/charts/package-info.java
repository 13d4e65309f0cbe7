/**
 * Charts: dated values, drawn on the server as SVG, once for a page, its print and its PDF. What enters: how lines, marks
 * and labels are placed. What does not: what is drawn and how it is said, which the feature's page knows.
 */
@NullMarked
package care.tandem.web.charts;

import org.jspecify.annotations.NullMarked;
