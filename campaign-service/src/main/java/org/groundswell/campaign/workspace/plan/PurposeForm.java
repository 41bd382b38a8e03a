package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.organisation.Organisation;
import org.groundswell.campaign.planning.CampaignDetails;
import org.groundswell.campaign.planning.CampaignDetails.LetterheadDetails;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Comparison;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.contracts.CampaignEvent.Letterhead;
import org.groundswell.platform.time.OrganisationZone;

/** The first step between what was typed and what is planned. */
@ApplicationScoped
class PurposeForm {

    private static final int LONGEST_OBJECTIVE = 10_000;

    private final Organisation organisation;
    private final OrganisationZone zone;

    PurposeForm(Organisation organisation, OrganisationZone zone) {
        this.organisation = organisation;
        this.zone = zone;
    }

    /** @param known a campaign of ours, whose letterhead will serve again; without one, what is set for the organisation does */
    Form fresh(Optional<CampaignSummary> known) {
        Form form = Form.empty()
                .with("organisation", organisation.name().orElse(""))
                .with("address", String.join("\n", organisation.address()));
        known.map(CampaignSummary::letterhead).ifPresent(head -> fill(form, head));
        return contractDefaults(form);
    }

    Form of(CampaignSummary campaign) {
        Form form = Form.empty()
                .with("name", campaign.name())
                .with("objective", campaign.objective())
                .withAll("contracts", campaign.contractIds())
                .with("version", campaign.version());
        fill(form, campaign.letterhead());
        return contractDefaults(form);
    }

    private static void fill(Form form, Letterhead head) {
        form.with("organisation", head.organisation())
                .with("address", String.join("\n", head.address()))
                .with("phone", head.phone().orElse(""))
                .with("website", head.website().orElse(""))
                .with("signature", String.join("\n", head.signature()));
    }

    private Form contractDefaults(Form form) {
        return form.with("effectiveOn", zone.today().minusYears(3))
                .with("expiresOn", zone.today().plusDays(120))
                .with("noticeDays", 120);
    }

    /** Reads what is needed even where something is wrong, so that all of it is said at once. */
    CampaignDetails details(Form form, UUID payerId) {
        String name = form.required("name", "Give the campaign a name that its members will recognise");
        List<UUID> contracts = form.ids("contracts");
        if (contracts.isEmpty() && form.mistake("contracts").isEmpty()) {
            form.refuse("contracts", "Choose the contracts that are negotiated, or add one");
        }
        String organisation = form.required("organisation", "Write our organisation as it stands on our letters");
        List<String> address = form.lines("address");
        if (address.isEmpty()) {
            form.refuse("address", "Write our postal address: every e-mail has to carry it");
        }
        if (address.size() > 8) {
            form.refuse("address", "Write the address in eight lines at most");
        }
        List<String> signature = form.lines("signature");
        if (signature.size() > 8) {
            form.refuse("signature", "Sign in eight lines at most");
        }
        return new CampaignDetails(
                name,
                payerId,
                contracts,
                form.text("objective", LONGEST_OBJECTIVE),
                new LetterheadDetails(
                        organisation, address, short40(form, "phone"), form.optional("website"), signature),
                Optional.empty(),
                form.version());
    }

    private static Optional<String> short40(Form form, String field) {
        Optional<String> line = form.optional(field);
        if (line.filter(text -> text.length() > 40).isPresent()) {
            form.refuse(field, "Write a phone number of 40 characters at most");
        }
        return line;
    }

    static Comparison comparison(List<Choice> contracts) {
        return Comparison.empty()
                .text("name", "Name")
                .choice("contracts", "Contracts", contracts)
                .text("objective", "Objective")
                .text("organisation", "Organisation")
                .text("address", "Postal address")
                .text("phone", "Phone")
                .text("website", "Website")
                .text("signature", "Signature");
    }
}
