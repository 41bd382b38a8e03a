package org.groundswell.platform.audit;

import java.util.Optional;

/**
 * Whether the trail is as it was written.
 *
 * @param intact whether every entry is the one that was written, and none between two is missing
 * @param firstBroken the first entry that was changed, put in, or stands behind one that was taken out
 * @param head the hash of the newest entry; noted elsewhere, it shows later whether the end was cut off
 * @param notedFound whether the hash that was asked for is in the chain; true where none was
 */
public record AuditVerification(
        long entries, boolean intact, Optional<Long> firstBroken, Optional<String> head, boolean notedFound) {}
