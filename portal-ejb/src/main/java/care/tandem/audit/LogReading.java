package care.tandem.audit;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the log with the names of those whose record each line is about. */
@Dependent
class LogReading {

    @Inject
    LogQueries log;

    @Inject
    RecordNames names;

    /** At most so many lines, in two statements. */
    List<AuditLine> lines(LogFilter filter, @Nullable List<UUID> items, int most) {
        List<AuditLine> lines = log.lines(filter, items, most);
        Map<UUID, String> clients = names.of(
                lines.stream().flatMap(line -> Stream.ofNullable(line.item())).collect(toSet()));
        return lines.stream()
                .map(line -> line.item() == null ? line : line.of(clients.getOrDefault(line.item(), "")))
                .toList();
    }

    /** The same in a transaction of its own, so that whoever reads slowly keeps no connection. */
    @Transactional(REQUIRES_NEW)
    List<AuditLine> part(LogFilter filter, @Nullable List<UUID> items, int most) {
        return lines(filter, items, most);
    }
}
