package org.groundswell.localstack.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail's line in the JSON list. {@code receivedAt} is ISO 8601 in UTC. */
record MailSummary(
        long number,
        String receivedAt,
        String from,
        List<String> to,
        String subject,
        @Nullable String messageId) {

    static MailSummary of(CaughtMail mail) {
        return new MailSummary(
                mail.number(),
                mail.receivedAt().toString(),
                mail.sender(),
                mail.recipients(),
                MailContent.of(mail).subject(),
                mail.messageId());
    }
}
