package care.tandem.policies;

/** One setting that is to be another one than it was. */
record Change(Setting setting, String before, String after) {}
