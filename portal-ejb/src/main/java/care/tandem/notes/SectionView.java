package care.tandem.notes;

/** What a note says under one heading; the empty text where nothing was written yet. */
public record SectionView(Heading heading, String words) {}
