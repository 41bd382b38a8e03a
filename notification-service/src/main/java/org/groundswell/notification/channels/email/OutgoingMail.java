package org.groundswell.notification.channels.email;

import java.util.Map;
import java.util.Optional;
import org.groundswell.notification.deliveries.letters.LetterRecord;

/**
 * A mail to one person, before it is put into its form.
 *
 * @param fromName stands before our own address
 * @param headers further ones, by name
 */
public record OutgoingMail(
        String fromName, String to, Optional<String> replyTo, LetterRecord letter, Map<String, String> headers) {}
