package org.groundswell.campaign.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.platform.letters.CallToActionFields;
import org.groundswell.platform.letters.Letter;
import org.groundswell.platform.letters.LetterFields;
import org.groundswell.platform.letters.LetterRefused;
import org.groundswell.platform.letters.LetterTemplate;
import org.groundswell.platform.letters.RenderedLetter;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** Shows a letter as a stakeholder would get it. No transaction: it may wait for stakeholder-service. */
@ApplicationScoped
public class PreviewLetter {

    private static final List<String> EXAMPLE_ADDRESS = List.of("Maria Alvarez", "5 Elm Street", "Worcester, MA 01608");
    private static final String EXAMPLE_PIECE = "PREVIEW";
    private static final String EXAMPLE_UNSUBSCRIBE = "https://groundswell.example/unsubscribe/example";

    private final LetterRepository letters;
    private final CallsToAction calls;
    private final Campaigns campaigns;
    private final StakeholderFields stakeholders;
    private final CurrentPerson person;
    private final OrganisationZone zone;

    PreviewLetter(
            LetterRepository letters,
            CallsToAction calls,
            Campaigns campaigns,
            StakeholderFields stakeholders,
            CurrentPerson person,
            OrganisationZone zone) {
        this.letters = letters;
        this.calls = calls;
        this.campaigns = campaigns;
        this.stakeholders = stakeholders;
        this.person = person;
        this.zone = zone;
    }

    /**
     * @throws LetterNotFound where nothing is written yet and no text is given
     * @throws InvalidLetter where the given text can't be sent
     */
    public LetterPreview preview(UUID callToActionId, PreviewRequest request) {
        CallToActionSummary call = calls.visibleTo(person, callToActionId);
        CampaignSummary campaign = campaigns.get(call.campaignId());
        String language = LanguageTag.normalise(request.language());
        Letter letter = Letter.of(template(call, request, language), language, campaign.letterhead());
        Map<String, String> fields =
                new HashMap<>(request.stakeholderId().map(stakeholders::of).orElseGet(LetterFields::examples));
        fields.putAll(campaignFields(call, campaign).in(language));
        fields.putIfAbsent("action_link", LetterFields.examples().get("action_link"));
        return LetterPreview.of(render(letter, request, fields));
    }

    private RenderedLetter render(Letter letter, PreviewRequest request, Map<String, String> fields) {
        return switch (request.formOrUsual()) {
            case EMAIL -> letter.email(fields, EXAMPLE_UNSUBSCRIBE);
            case PRINT -> letter.print(fields, address(request, fields), EXAMPLE_PIECE);
            case PAGE -> letter.page(fields);
            case CALL_SCRIPT ->
                letter.script(fields)
                        .orElseThrow(() -> InvalidLetter.of("callScript", "This letter has no call script"));
        };
    }

    private static List<String> address(PreviewRequest request, Map<String, String> fields) {
        return request.stakeholderId().isEmpty()
                ? EXAMPLE_ADDRESS
                : List.of(fields.getOrDefault("full_name", ""), fields.getOrDefault("organisation", ""));
    }

    private LetterTemplate template(CallToActionSummary call, PreviewRequest request, String language) {
        PreviewRequest.Text text = request.text().orElseGet(() -> saved(call, request, language));
        try {
            return LetterTemplate.compile(text.subject(), text.body(), text.callScript());
        } catch (LetterRefused refused) {
            throw InvalidLetter.from(refused);
        }
    }

    private PreviewRequest.Text saved(CallToActionSummary call, PreviewRequest request, String language) {
        Optional<SavedLetter> newest = letters.newest(call.id(), request.role(), request.step(), language);
        return newest.map(letter -> new PreviewRequest.Text(letter.subject(), letter.body(), letter.callScript()))
                .orElseThrow(() -> LetterNotFound.notWritten(request.role(), request.step(), language));
    }

    private CallToActionFields campaignFields(CallToActionSummary call, CampaignSummary campaign) {
        return new CallToActionFields(
                campaign.name(),
                campaign.payerName(),
                campaign.letterhead().organisation(),
                call.target(),
                call.window().closesOn(),
                zone.today());
    }
}
