/**
 * Pages on paper: the page that somebody reads, word for word, as a PDF to keep. What enters: how a page becomes one. What
 * does not: what stands on it, which is the page's own, nor who may read it, which its door says.
 */
@NullMarked
package care.tandem.web.paper;

import org.jspecify.annotations.NullMarked;
