package org.groundswell.campaign.workspace.letters;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.tone.Concern;
import org.groundswell.campaign.tone.ToneList;
import org.groundswell.campaign.tone.TonePhrase;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** The list of wordings that are pointed out to whoever writes a letter. */
@Path("/letters/tone")
@Blocking
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class TonePages {

    private final CurrentPerson person;
    private final ToneList tone;
    private final Frames frames;

    TonePages(CurrentPerson person, ToneList tone, Frames frames) {
        this.person = person;
        this.tone = tone;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response list() {
        return page(200, Form.empty().with("concern", Concern.INFLAMMATORY.code()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        var concern = form.choice(Concern.class, "concern", "Choose why it is pointed out");
        String phrase = form.required("phrase", "Write a word or a few");
        if (form.hasErrors() || concern.isEmpty()) {
            return page(422, form);
        }
        try {
            tone.add(person, phrase, concern.get());
            return Notices.seeOther("/letters/tone", "added");
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of());
            return page(refused.status(), form);
        }
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response remove(MultivaluedMap<String, String> sent) {
        Form.of(sent).ids("phrase").forEach(tone::remove);
        return Notices.seeOther("/letters/tone", "removed");
    }

    private Response page(int status, Form form) {
        List<TonePhrase> all = tone.all();
        return Html.page(
                status,
                Templates.tone(
                        frames.current(),
                        new TonePage(
                                form,
                                Choice.all(Concern.class, TonePages::title),
                                Arrays.stream(Concern.values())
                                        .map(concern -> group(concern, all))
                                        .toList())));
    }

    private static TonePage.Group group(Concern concern, List<TonePhrase> all) {
        return new TonePage.Group(
                title(concern),
                switch (concern) {
                    case INFLAMMATORY -> "Pointed out in every letter.";
                    case JOINT_ACTION ->
                        "Pointed out in letters that physicians read or send: competitors who act together on terms"
                                + " break the law.";
                },
                all.stream()
                        .filter(phrase -> phrase.concern() == concern)
                        .map(phrase -> new TonePage.Phrase(phrase.id(), phrase.phrase()))
                        .toList());
    }

    private static String title(Concern concern) {
        return switch (concern) {
            case INFLAMMATORY -> "May inflame";
            case JOINT_ACTION -> "May read as joint action on terms";
        };
    }
}
