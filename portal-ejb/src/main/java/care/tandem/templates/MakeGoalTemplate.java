package care.tandem.templates;

/** Something that may serve more than once is written down. */
public record MakeGoalTemplate(TemplateText text) {}
