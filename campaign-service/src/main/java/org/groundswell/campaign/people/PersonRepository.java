package org.groundswell.campaign.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.rest.Page;
import org.groundswell.campaign.rest.PageRequest;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    Person get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> PersonNotFound.forId(id));
    }

    Person lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> PersonNotFound.forId(id));
    }

    Optional<Person> byLogin(String login) {
        return find("login", Person.normalised(login)).firstResultOptional();
    }

    Optional<Person> byOpenId(String key) {
        return find("openidSubject", key).firstResultOptional();
    }

    List<Person> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Until the transaction ends nobody else changes who is administrator, so that two edits can't remove the last two. */
    void lockAdministrators() {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('administrators'))", Object.class)
                .getSingleResult();
    }

    long activeWith(String role) {
        Object count = getEntityManager()
                .createNativeQuery("SELECT count(*) FROM person WHERE active AND :role = ANY (roles)", Long.class)
                .setParameter("role", role)
                .getSingleResult();
        return ((Long) count).longValue();
    }

    Page<Person> page(PageRequest wanted) {
        List<Person> rows = find("id > ?1 order by id", wanted.after())
                .page(0, wanted.limit() + 1)
                .list();
        return Page.of(rows, wanted.limit(), Person::id);
    }
}
