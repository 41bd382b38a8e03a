package org.groundswell.campaign.people;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody as an OpenID provider knows them.
 *
 * @param issuer of the provider
 * @param subject its name for the person, which stays the same and is nobody else's
 * @param login what people call them
 * @param roles those of ours that the provider gives them
 */
public record OpenIdPerson(
        String issuer, String subject, String login, String name, Optional<String> email, Set<String> roles) {

    String key() {
        return issuer + " " + subject;
    }
}
