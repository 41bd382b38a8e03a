package org.groundswell.contracts;

/**
 * A stakeholder's own letter that we pass on to the target. Travels encrypted only.
 *
 * @param replyTo the stakeholder's e-mail address
 * @param text plain text of the letter as the stakeholder approved it
 */
public record Forward(
        String fromName, String replyTo, String targetName, String targetEmail, String subject, String text) {}
