package org.groundswell.campaign.responses;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that shows what the payer said.
 *
 * @param size in bytes
 * @param sha256 of its content, hexadecimal
 */
public record AttachmentView(
        UUID id, UUID responseId, String name, String contentType, int size, String sha256, Instant addedAt) {}
