package org.groundswell.campaign.letters;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.people.Colleague;
import org.groundswell.campaign.people.Colleagues;
import org.groundswell.contracts.LetterRole;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** Sends a text that is being written to a colleague, as an example person would get it: never with a stakeholder's data. */
@ApplicationScoped
public class SendTestLetter {

    private static final String MARK = "[Test] ";

    private final PreviewLetter previewLetter;
    private final TestRecipients recipients;
    private final Colleagues colleagues;
    private final CurrentPerson person;
    private final Mailer mailer;

    SendTestLetter(
            PreviewLetter previewLetter,
            TestRecipients recipients,
            Colleagues colleagues,
            CurrentPerson person,
            Mailer mailer) {
        this.previewLetter = previewLetter;
        this.recipients = recipients;
        this.colleagues = colleagues;
        this.person = person;
        this.mailer = mailer;
    }

    /** Whether a test may go there. */
    public boolean isAllowed(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return recipients.testRecipients().stream()
                        .map(allowed -> allowed.strip().toLowerCase(Locale.ROOT))
                        .anyMatch(allowed -> allowed.startsWith("@") ? lower.endsWith(allowed) : lower.equals(allowed))
                || colleagues.all(List.of(person.id())).stream()
                        .map(Colleague::email)
                        .flatMap(Optional::stream)
                        .anyMatch(own -> own.equalsIgnoreCase(address));
    }

    /**
     * @throws ProblemException where the address is not allowed, or the mail server does not take it
     * @throws InvalidLetter where the text can't be sent as it is written
     */
    public void send(UUID callToActionId, String language, PreviewRequest.Text text, String address) {
        if (!isAllowed(address)) {
            throw ProblemException.invalid(
                    "testTo", "No test may go to that address. Ask your administrator to allow it");
        }
        LetterPreview letter = previewLetter.preview(
                callToActionId,
                new PreviewRequest(
                        LetterRole.OUR_MESSAGE,
                        0,
                        language,
                        Optional.empty(),
                        Optional.of(PreviewRequest.Form.EMAIL),
                        Optional.of(text)));
        try {
            mailer.send(Mail.withHtml(address, MARK + letter.subject(), letter.html())
                    .setText(letter.text()));
        } catch (RuntimeException e) {
            throw new ProblemException(
                    503,
                    "mail-server-unavailable",
                    "The mail server does not answer",
                    "The test could not be sent. Try again in a minute.");
        }
    }
}
