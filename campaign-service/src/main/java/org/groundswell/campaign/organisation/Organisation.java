package org.groundswell.campaign.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What we call ourselves where no campaign says it: in invitations, and in the letterhead that a first campaign begins with. What
 * stands on letters is each campaign's own.
 */
@ApplicationScoped
public class Organisation {

    private final Optional<String> name;
    private final Optional<String> address;

    /** @param address line by line, with {@code |} between them, since lines have commas */
    public Organisation(
            @ConfigProperty(name = "groundswell.organisation.name") Optional<String> name,
            @ConfigProperty(name = "groundswell.organisation.address") Optional<String> address) {
        this.name = name.map(String::strip).filter(given -> !given.isEmpty());
        this.address = address;
    }

    public Optional<String> name() {
        return name;
    }

    /** Where letters come back to; empty where none is set. */
    public List<String> address() {
        return address.stream()
                .flatMap(lines -> Arrays.stream(lines.split("\\|")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
