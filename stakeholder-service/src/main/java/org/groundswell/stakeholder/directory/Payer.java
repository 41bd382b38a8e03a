package org.groundswell.stakeholder.directory;

import java.util.UUID;

/** A payer as this service knows it: campaign-service owns payers, and gives their ids. */
public record Payer(UUID id, String name) {}
