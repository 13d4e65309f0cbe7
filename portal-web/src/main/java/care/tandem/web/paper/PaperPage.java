package care.tandem.web.paper;

/**
 * A page that is made for paper, and can be had as a PDF. A feature brings one for each, from a method with
 * {@code @Produces}; the page is laid out by {@code paper.css}.
 *
 * @param path its address in a clinic
 * @param file what the file is called, before the day: what it is, and not whose
 */
public record PaperPage(String path, String file) {}
