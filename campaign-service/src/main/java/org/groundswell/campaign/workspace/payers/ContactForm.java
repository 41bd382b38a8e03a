package org.groundswell.campaign.workspace.payers;

import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.groundswell.campaign.planning.PayerContactDetails;
import org.groundswell.campaign.planning.PayerContactView;
import org.groundswell.campaign.workspace.Form;

/** Reads and fills the form of a person at a payer. */
final class ContactForm {

    private static final int MOST_LINES = 8;

    private ContactForm() {}

    static PayerContactDetails read(Form form, Validator validator) {
        PayerContactDetails details = new PayerContactDetails(
                form.required("name", "Write a name"),
                form.optional("title"),
                form.optional("email"),
                form.optional("phone"),
                form.lines("address"),
                form.version());
        if (details.address().size() > MOST_LINES) {
            form.refuse("address", "Write %d lines at most".formatted(MOST_LINES));
        }
        if (!form.hasErrors()) {
            validator
                    .validate(details)
                    .forEach(wrong -> form.refuse(
                            wrong.getPropertyPath().toString().replaceAll("[.\\[<].*", ""), wrong.getMessage()));
        }
        return details;
    }

    static Form of(PayerContactView contact) {
        return Form.empty()
                .with("name", contact.name())
                .with("title", contact.title().orElse(""))
                .with("email", contact.email().orElse(""))
                .with("phone", contact.phone().orElse(""))
                .with("address", String.join("\n", contact.address()))
                .with("version", contact.version());
    }

    /** In the order of the page. */
    static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("name", "Name");
        labels.put("title", "Title");
        labels.put("email", "E-mail");
        labels.put("phone", "Phone");
        labels.put("address", "Address");
        return labels;
    }
}
