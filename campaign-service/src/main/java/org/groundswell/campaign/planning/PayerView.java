package org.groundswell.campaign.planning;

import java.util.UUID;

/** An insurer. */
public record PayerView(UUID id, String name, String notes, long version) {}
