package org.groundswell.campaign.workspace.letters;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.campaign.letters.LetterPreview;
import org.groundswell.campaign.letters.PreviewLetter;
import org.groundswell.campaign.letters.PreviewRequest;
import org.groundswell.campaign.letters.PreviewRequest.Text;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.tone.ToneFinding;
import org.groundswell.campaign.tone.ToneGuard;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.contracts.CampaignEvent.Letterhead;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LetterRole;
import org.groundswell.platform.http.ProblemException;

/** Shows what is typed just now as one stakeholder would get it. */
@ApplicationScoped
class ShowPreview {

    private final PreviewLetter previewLetter;
    private final Campaigns campaigns;
    private final ToneGuard tone;

    ShowPreview(PreviewLetter previewLetter, Campaigns campaigns, ToneGuard tone) {
        this.previewLetter = previewLetter;
        this.campaigns = campaigns;
        this.tone = tone;
    }

    /** @param people of whom the form has chosen one; without, the fields have example values */
    Preview of(CallToActionSummary call, LetterPlace place, Form typed) {
        String view = view(place, typed);
        List<Preview.Tone> pointedOut = tone.look(allText(typed), typed.has("physicians", "yes")).stream()
                .map(ShowPreview::words)
                .toList();
        if (typed.value("subject").isBlank() && typed.value("body").isBlank()) {
            return Preview.problem(view, List.of("Write a subject and a text, and they are shown here."), pointedOut);
        }
        try {
            Letterhead head = campaigns.get(call.campaignId()).letterhead();
            LetterPreview letter = previewLetter.preview(call.id(), request(place, typed, view));
            return new Preview(
                    view,
                    "",
                    List.of(),
                    letter.subject(),
                    new RawString(belowOurHeadings(letter.html())),
                    head.organisation(),
                    head.signature(),
                    imprint(head),
                    letter.missingFields().stream()
                            .filter(field -> !typed.value("person").isBlank())
                            .toList(),
                    pointedOut);
        } catch (ProblemException wrong) {
            return Preview.problem(view, problems(wrong), pointedOut);
        }
    }

    static String allText(Form typed) {
        return String.join("\n", typed.value("subject"), typed.value("body"), typed.value("script"));
    }

    static String view(LetterPlace place, Form typed) {
        String wanted = typed.value("view");
        if (views(place).contains(wanted)) {
            return wanted;
        }
        return views(place).getFirst();
    }

    static List<String> views(LetterPlace place) {
        return place.role() == LetterRole.OUR_MESSAGE
                ? List.of("email", "print", "call_script")
                : List.of("page", "call_script");
    }

    /** An e-mail's frame is drawn by our own style: the mail's own inline style is what this page does not allow. */
    private static PreviewRequest request(LetterPlace place, Form typed, String view) {
        PreviewRequest.Form form =
                view.equals("email") ? PreviewRequest.Form.PAGE : Coded.of(PreviewRequest.Form.class, view);
        Optional<UUID> stakeholder = typed.ids("person").stream().findFirst();
        return new PreviewRequest(
                place.role(), place.step(), place.language(), stakeholder, Optional.of(form), Optional.of(text(typed)));
    }

    static Text text(Form typed) {
        return new Text(
                typed.value("subject").strip(),
                typed.value("body").replace("\r\n", "\n"),
                Optional.of(typed.value("script")).filter(script -> !script.isBlank()));
    }

    /** The page has its own first and second headings. */
    private static String belowOurHeadings(String html) {
        return html.replaceAll("<(/?)h[34]\\b", "<$1h5")
                .replaceAll("<(/?)h2\\b", "<$1h4")
                .replaceAll("<(/?)h1\\b", "<$1h3");
    }

    private static List<String> problems(ProblemException wrong) {
        List<String> said = new ArrayList<>();
        wrong.errors().forEach(error -> said.add(error.message()));
        return said.isEmpty() ? List.of(String.valueOf(wrong.getMessage())) : said;
    }

    private static Preview.Tone words(ToneFinding finding) {
        return new Preview.Tone(finding.found(), finding.concern().words());
    }

    private static List<String> imprint(Letterhead head) {
        return Stream.of(
                        Stream.of(head.organisation()),
                        head.address().stream(),
                        head.phone().stream(),
                        head.website().stream())
                .flatMap(lines -> lines)
                .toList();
    }
}
