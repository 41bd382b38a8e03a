package org.groundswell.stakeholder.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a file in: tells what it is, suggests what its columns mean, and keeps it until it is committed. */
@ApplicationScoped
class UploadImport {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final ImportTable imports;
    private final StoredFile files;
    private final ImportSettings settings;
    private final Clock clock;

    UploadImport(ImportTable imports, StoredFile files, ImportSettings settings, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param source the system whose ids the file carries */
    record Upload(ImportKind kind, String name, String source, String by) {}

    /** @param remembered whether the mapping was used before for such a header */
    record Uploaded(UUID id, ScannedFile file, Mapping mapping, boolean remembered) {}

    /**
     * The transaction begins when all of the file has been read, so a slow upload holds no connection.
     *
     * @throws UploadRefused if it is too large or breaks off
     * @throws UnreadableFile if it can't be read to its end
     */
    Uploaded upload(Upload upload, InputStream content) {
        try (SpooledFile file = SpooledFile.of(content, settings.largestFile())) {
            ScannedFile scanned = new FileScan(file, upload.kind()).scan();
            return QuarkusTransaction.requiringNew().call(() -> keep(upload, file, scanned));
        }
    }

    private Uploaded keep(Upload upload, SpooledFile file, ScannedFile scanned) {
        String fingerprint = fingerprint(upload.kind(), scanned.header());
        Optional<Mapping> remembered = imports.remembered(fingerprint);
        Mapping mapping = remembered.orElseGet(() -> suggested(upload.kind(), scanned));
        ImportRecord record = new ImportRecord(
                new UUID(0, 0),
                upload.kind(),
                upload.name(),
                upload.source(),
                ImportState.UPLOADED,
                file.size(),
                scanned.shape().encoding(),
                scanned.shape().delimiter(),
                scanned.header(),
                fingerprint,
                scanned.rows(),
                mapping,
                0,
                Optional.empty(),
                Optional.empty(),
                upload.by(),
                clock.instant(),
                Optional.empty(),
                Optional.empty());
        UUID id = imports.insert(record, file.sha256Hex());
        files.write(id, file.content());
        return new Uploaded(id, scanned, mapping, remembered.isPresent());
    }

    private static String fingerprint(ImportKind kind, List<String> header) {
        return kind.code() + ":"
                + header.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.joining("\u001F"));
    }

    /** Where a physician's organisation is an id throughout, it is that of an employer in the directory. */
    private static Mapping suggested(ImportKind kind, ScannedFile file) {
        Mapping mapping = Mapping.suggested(kind, file.header());
        Map<String, String> columns = mapping.columns().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> isIdOfOrganisation(kind, entry, file)
                                ? ImportField.ORGANISATION_ID.code()
                                : entry.getValue(),
                        (a, b) -> a,
                        LinkedHashMap::new));
        return new Mapping(columns, mapping.values(), mapping.defaults(), mapping.asOf(), mapping.stripDigits());
    }

    private static boolean isIdOfOrganisation(ImportKind kind, Map.Entry<String, String> column, ScannedFile file) {
        int position = file.header().indexOf(column.getKey());
        return kind == ImportKind.PHYSICIAN
                && column.getValue().equals(ImportField.ORGANISATION.code())
                && file.samples().stream()
                        .allMatch(row -> UUID_FORM.matcher(row.get(position)).matches());
    }
}
