package org.groundswell.campaign.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A meeting in a list. */
public record MeetingSummary(UUID id, String name, LocalDate heldOn, String chair, Optional<Instant> closedAt) {}
