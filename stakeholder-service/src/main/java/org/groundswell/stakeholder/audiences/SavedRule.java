package org.groundswell.stakeholder.audiences;

/**
 * A rule as it stands.
 *
 * @param version rises with every change
 */
public record SavedRule(long version, AudienceRule rule) {

    static SavedRule of(Audience audience) {
        return new SavedRule(audience.version(), audience.rule());
    }
}
