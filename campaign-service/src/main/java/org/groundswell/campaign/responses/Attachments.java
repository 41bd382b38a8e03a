package org.groundswell.campaign.responses;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;
import org.jdbi.v3.core.Jdbi;

/** Files beside responses, seen by whoever sees the response. */
@ApplicationScoped
public class Attachments {

    private static final int LARGEST = 10 << 20;
    private static final int MOST = 10;
    private static final int LONGEST_NAME = 200;

    private final ReadResponses read;
    private final Jdbi jdbi;
    private final Clock clock;

    Attachments(ReadResponses read, Jdbi jdbi, Clock clock) {
        this.read = read;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A file with its content. */
    public record Download(UUID campaignId, String name, String contentType, byte[] content) {}

    private record Found(UUID responseId, String name, String contentType, byte[] content) {}

    /** @throws AttachmentRefused where it is too large, empty, or of a kind that is not taken */
    @Transactional
    public AttachmentView add(CurrentPerson person, UUID responseId, String name, InputStream file) {
        read.get(person, responseId);
        return keep(person, responseId, name, file);
    }

    /** Beside a response that this person has recorded in this transaction, and may not see any more once it is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AttachmentView addToNew(CurrentPerson person, ResponseView recorded, String name, InputStream file) {
        return keep(person, recorded.id(), name, file);
    }

    private AttachmentView keep(CurrentPerson person, UUID responseId, String name, InputStream file) {
        byte[] content = bounded(file);
        AttachmentType type = AttachmentType.of(name, content).orElseThrow(AttachmentRefused::ofThisKind);
        return jdbi.withHandle(handle -> {
            // One at a time for a response, so that two can't both be the last one that fits.
            handle.execute("SELECT FROM payer_response WHERE id = ? FOR UPDATE", responseId);
            if (of(List.of(responseId)).getOrDefault(responseId, List.of()).size() >= MOST) {
                throw AttachmentRefused.tooMany(MOST);
            }
            return handle.createQuery("""
                INSERT INTO response_attachment (
                    response_id, name, content_type, size, sha256, content, added_by, added_at)
                VALUES (:response, :name, :type, :size, :sha256, :content, :person, :now)
                RETURNING id, response_id, name, content_type, size, sha256, added_at
                """)
                    .bind("response", responseId)
                    .bind("name", fileName(name))
                    .bind("type", type.contentType())
                    .bind("size", content.length)
                    .bind("sha256", sha256(content))
                    .bind("content", content)
                    .bind("person", person.id())
                    .bind("now", clock.instant())
                    .mapTo(AttachmentView.class)
                    .one();
        });
    }

    /** By response; whoever asks has made sure that these may be seen. */
    @Transactional
    public Map<UUID, List<AttachmentView>> of(Collection<UUID> responseIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT id, response_id, name, content_type, size, sha256, added_at
            FROM response_attachment
            WHERE response_id = ANY (:responses)
            ORDER BY id
            """)
                .bindArray("responses", UUID.class, responseIds.toArray())
                .mapTo(AttachmentView.class)
                .collect(groupingBy(AttachmentView::responseId)));
    }

    @Transactional
    public Download get(CurrentPerson person, UUID attachmentId) {
        Found found = find(attachmentId);
        UUID campaignId = read.get(person, found.responseId()).campaignId();
        return new Download(campaignId, found.name(), found.contentType(), found.content());
    }

    @Transactional
    public UUID remove(CurrentPerson person, UUID attachmentId) {
        UUID responseId = find(attachmentId).responseId();
        read.get(person, responseId);
        jdbi.useHandle(handle -> handle.execute("DELETE FROM response_attachment WHERE id = ?", attachmentId));
        return responseId;
    }

    private Found find(UUID attachmentId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT response_id, name, content_type, content
            FROM response_attachment
            WHERE id = :id
            """)
                .bind("id", attachmentId)
                .mapTo(Found.class)
                .findOne()
                .orElseThrow(() -> AttachmentRefused.notFound(attachmentId)));
    }

    private static byte[] bounded(InputStream file) {
        try {
            byte[] content = file.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw AttachmentRefused.tooLarge(LARGEST);
            }
            if (content.length == 0) {
                throw AttachmentRefused.empty();
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without folders and control characters, as some browsers send the first and people try the second. */
    private static String fileName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
