package org.groundswell.campaign.people;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Somebody who works here, as other features need to know them. */
public record Colleague(UUID id, String name, Optional<String> email, Set<String> roles, boolean active) {}
