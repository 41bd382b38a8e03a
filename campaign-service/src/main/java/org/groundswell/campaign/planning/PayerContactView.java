package org.groundswell.campaign.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person at the insurer. Contact data: not for viewers. */
public record PayerContactView(
        UUID id,
        UUID payerId,
        String name,
        Optional<String> title,
        Optional<String> email,
        Optional<String> phone,
        List<String> address,
        long version) {}
