package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features may know of people. */
@ApplicationScoped
public class People {

    private final PersonRepository people;

    People(PersonRepository people) {
        this.people = people;
    }

    /** By id; whoever is not known is left out. */
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        return people.all(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
