package org.groundswell.stakeholder.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a commit would do, and once committed, what it did. Every row of the file is counted in exactly one of the first six.
 *
 * @param added rows that nobody in the directory matches; "new" in JSON
 * @param changed rows that change somebody
 * @param unchanged rows that tell nothing new
 * @param faulty rows that can't be taken
 * @param duplicates rows that say again whom an earlier row of the file said
 * @param superseded covers that are not the patient's current one
 * @param faults the first 100
 * @param repeats the first 100 of the duplicates
 * @param unmappedValues by field the values that no mapping turns into anything, with how often they occur; 1,000 a field at most
 * @param unlistedValues how often others than those occur
 * @param coverAsOf the day on which covers were taken to be current
 */
public record ImportReport(
        @JsonProperty("new") long added,
        long changed,
        long unchanged,
        long faulty,
        long duplicates,
        long superseded,
        List<Fault> faults,
        List<Repeat> repeats,
        Map<String, Map<String, Long>> unmappedValues,
        long unlistedValues,
        Optional<LocalDate> coverAsOf) {

    private static final long MANY = 1_000;

    /**
     * A row that is taken for another one of the file.
     *
     * @param by what they have in common: external_id, npi, email, name_and_address, or stakeholder where both are somebody in the
     *     directory
     */
    public record Repeat(long row, long sameAsRow, String by) {}

    /** Whether so many people are new or changed that the database has to be told, for the sake of what follows. */
    boolean changesMany() {
        return added + changed > MANY;
    }
}
