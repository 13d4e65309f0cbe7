package care.tandem.psychotherapy;

import java.util.UUID;

/** Somebody the caller wrote psychotherapy notes about. */
public record NotedClient(UUID id, String name) {}
