package org.groundswell.campaign.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Tells other features whom they may write to, and with which roles. */
@ApplicationScoped
public class Colleagues {

    private final PersonRepository people;

    Colleagues(PersonRepository people) {
        this.people = people;
    }

    /** By name; whoever is not known is left out. */
    @Transactional
    public List<Colleague> all(Collection<UUID> ids) {
        return people.all(ids).stream()
                .map(Person::view)
                .map(person ->
                        new Colleague(person.id(), person.name(), person.email(), person.roles(), person.active()))
                .sorted(Comparator.comparing(Colleague::name).thenComparing(Colleague::id))
                .toList();
    }
}
