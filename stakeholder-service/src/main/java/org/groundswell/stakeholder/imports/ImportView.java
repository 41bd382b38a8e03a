package org.groundswell.stakeholder.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An import, for people.
 *
 * @param mapping as it would be used now
 * @param lacking fields to which a column has to be mapped before a check
 * @param progress while work goes on: how many of the rows were read
 * @param report what a commit would do, or did
 * @param proposedValues by field and value what it meant in earlier files, for {@code unmappedValues} of a check
 * @param failure why the last step came to nothing
 */
public record ImportView(
        UUID id,
        ImportKind kind,
        String name,
        String source,
        ImportState state,
        Detected detected,
        Mapping mapping,
        List<String> lacking,
        Optional<Progress> progress,
        Optional<ImportReport> report,
        Map<String, Map<String, JsonNode>> proposedValues,
        Optional<String> failure,
        String createdBy,
        Instant createdAt,
        Optional<Instant> committedAt,
        Optional<Instant> undoneAt) {

    /** @param rows without the header */
    public record Detected(String delimiter, String encoding, List<String> header, long rows, long bytes) {}

    public record Progress(long rows, long of) {}

    /**
     * The answer to an upload.
     *
     * @param suggestedMapping by column a field, from the header's names or from the last file like this
     * @param remembered whether it is from the last file
     * @param values by column the different values that may have to be mapped, with how often they occur
     * @param samples the first rows; never kept
     * @param fields what columns of this kind can be mapped to
     */
    public record Uploaded(
            UUID id,
            ImportState state,
            Detected detected,
            Map<String, String> suggestedMapping,
            boolean remembered,
            Mapping mapping,
            List<String> lacking,
            Map<String, Map<String, Long>> values,
            List<List<String>> samples,
            List<String> fields) {}

    static ImportView of(ImportRecord record, Map<String, Map<String, JsonNode>> proposedValues) {
        return new ImportView(
                record.id(),
                record.kind(),
                record.name(),
                record.source(),
                record.state(),
                detected(record),
                record.mapping(),
                MappingRules.lacks(record.kind(), record.mapping()),
                Optional.of(new Progress(record.rowsDone(), record.rowCount()))
                        .filter(progress -> record.state().isRunning()),
                record.report(),
                proposedValues,
                record.failure(),
                record.createdBy(),
                record.createdAt(),
                record.committedAt(),
                record.undoneAt());
    }

    static Detected detected(ImportRecord record) {
        return new Detected(
                String.valueOf(record.delimiter()),
                record.encoding().label(),
                record.header(),
                record.rowCount(),
                record.size());
    }
}
