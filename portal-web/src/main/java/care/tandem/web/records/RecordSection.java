package care.tandem.web.records;

import java.util.List;
import java.util.function.Supplier;

/**
 * How a part of a client's record looks in the document of it. A feature brings it from a method with {@code @Produces}; the
 * part itself it brings as a {@link care.tandem.records.RecordPart}.
 *
 * @param place where it stands among the others: the lowest comes first
 * @param page the file of its markup, below {@code /WEB-INF}
 * @param contents its lines in the table of contents, asked for once the record is there
 */
public record RecordSection(int place, String page, Supplier<List<ContentsLine>> contents) {}
