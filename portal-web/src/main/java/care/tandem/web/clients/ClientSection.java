package care.tandem.web.clients;

/**
 * How what a feature tells of a client looks on the client's page. A feature brings it from a method with {@code @Produces};
 * what it tells it brings as a {@link care.tandem.clients.ClientPart}.
 *
 * @param place where it stands among the others: the lowest comes first
 * @param page the file of its markup, below {@code /WEB-INF}
 */
public record ClientSection(int place, String page) {}
