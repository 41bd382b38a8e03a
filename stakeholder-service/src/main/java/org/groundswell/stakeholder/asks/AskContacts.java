package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.groundswell.contracts.Contact;
import org.jdbi.v3.core.Jdbi;

/** What a letter or the action page needs to know of somebody who was asked. */
@ApplicationScoped
public class AskContacts {

    private final Jdbi jdbi;
    private final ComposeContact compose;

    AskContacts(Jdbi jdbi, ComposeContact compose) {
        this.jdbi = jdbi;
        this.compose = compose;
    }

    /** Empty where the stakeholder is not there any more. */
    public Optional<Contact> of(Ask ask, CallToAction callToAction) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                SELECT %s
                                FROM ask a
                                JOIN stakeholder ON stakeholder.id = a.stakeholder_id
                                WHERE a.id = :ask
                                """.formatted(AskedStakeholder.COLUMNS))
                        .bind("ask", ask.id())
                        .map((row, context) -> AskedStakeholderRow.read(row))
                        .findOne())
                .map(asked -> compose.contact(asked, compose.campaign(callToAction.launch())));
    }
}
