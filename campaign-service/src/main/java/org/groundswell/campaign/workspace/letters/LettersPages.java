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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.letters.SaveLetter;
import org.groundswell.campaign.letters.SavedLetter;
import org.groundswell.campaign.letters.SendTestLetter;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.plan.PlanHeads;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LetterRole;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** The third step: our message and the model letter of each audience. */
@Path("/campaigns/{id}/plan/letters")
@Blocking
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class LettersPages {

    private final CurrentPerson person;
    private final CallsToAction calls;
    private final DescribeLetters letters;
    private final DescribeEditor editor;
    private final ReadersOf readersOf;
    private final ShowPreview preview;
    private final WriteLetter writeLetter;
    private final SendTestLetter sendTest;
    private final PlanHeads heads;
    private final Frames frames;

    LettersPages(
            CurrentPerson person,
            CallsToAction calls,
            DescribeLetters letters,
            DescribeEditor editor,
            ReadersOf readersOf,
            ShowPreview preview,
            WriteLetter writeLetter,
            SendTestLetter sendTest,
            PlanHeads heads,
            Frames frames) {
        this.person = person;
        this.calls = calls;
        this.letters = letters;
        this.editor = editor;
        this.readersOf = readersOf;
        this.preview = preview;
        this.writeLetter = writeLetter;
        this.sendTest = sendTest;
        this.heads = heads;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response overview(UUID id) {
        return Html.page(Templates.letters(
                frames.ofCampaign(id),
                new LettersPage(heads.ofLetters(id), letters.drafts(id), "/campaigns/%s/plan/schedule".formatted(id))));
    }

    @GET
    @Path("{call}/{role}/{step}/{language}")
    @Operation(hidden = true)
    public Response edit(UUID id, UUID call, String role, int step, String language) {
        LetterPlace place = place(role, step, language);
        CallToActionSummary found = callOf(id, call);
        return page(200, found, place, DescribeEditor.form(newest(call, place)), "");
    }

    @POST
    @Path("{call}/{role}/{step}/{language}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(
            UUID id, UUID call, String role, int step, String language, MultivaluedMap<String, String> sent) {
        LetterPlace place = place(role, step, language);
        CallToActionSummary found = callOf(id, call);
        Form form = Form.of(sent);
        if (form.has("do", "preview")) {
            return page(200, found, place, form, "");
        }
        if (form.has("do", "previous") || form.has("do", "next")) {
            editor.step(found, form, form.has("do", "next") ? 1 : -1);
            return page(200, found, place, form, "");
        }
        if (form.has("do", "test")) {
            return test(found, place, form);
        }
        Optional<SavedLetter> before = newest(call, place);
        if (isStale(before, form)) {
            form.stale(DescribeEditor.form(before), DescribeEditor.COMPARISON);
            return page(409, found, place, form, "");
        }
        try {
            Optional<SaveLetter.Saved> saved =
                    writeLetter.save(call, place, readersOf.of(found).physicians(), form);
            return saved.isPresent()
                    ? Notices.seeOther(place.path(id, call), saved.get().created() ? "saved" : "unchanged")
                    : page(422, found, place, form, "");
        } catch (ProblemException refused) {
            form.refuse("", String.valueOf(refused.getMessage()));
            return page(refused.status(), found, place, form, "");
        }
    }

    /** What is typed just now goes to a colleague; it is not saved by that. */
    private Response test(CallToActionSummary call, LetterPlace place, Form form) {
        String address = form.required("testTo", "Write the address to which the test goes");
        if (form.hasErrors()) {
            return page(422, call, place, form, "");
        }
        try {
            sendTest.send(call.id(), place.language(), ShowPreview.text(form), address);
            return page(200, call, place, form, "A test is on its way to %s.".formatted(address));
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of("callScript", "script"));
            return page(refused.status(), call, place, form, "");
        }
    }

    /** The preview alone, while somebody writes. */
    @POST
    @Path("{call}/{role}/{step}/{language}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response preview(
            UUID id, UUID call, String role, int step, String language, MultivaluedMap<String, String> sent) {
        return Html.page(Templates.preview(preview.of(callOf(id, call), place(role, step, language), Form.of(sent))));
    }

    /** The version that the text was made from is not the newest any more. */
    private static boolean isStale(Optional<SavedLetter> newest, Form form) {
        long number = newest.map(letter -> (long) letter.number()).orElse(0L);
        return form.version() != number;
    }

    private Response page(int status, CallToActionSummary call, LetterPlace place, Form form, String said) {
        return Html.page(
                status, Templates.editor(frames.ofCampaign(call.campaignId()), editor.page(call, place, form, said)));
    }

    private Optional<SavedLetter> newest(UUID call, LetterPlace place) {
        return letters.newest(call).stream()
                .filter(letter -> DescribeLetters.place(letter).equals(place))
                .findFirst();
    }

    private CallToActionSummary callOf(UUID id, UUID callId) {
        CallToActionSummary call = calls.visibleTo(person, callId);
        if (!call.campaignId().equals(id)) {
            throw ProblemException.notFound("letter of this campaign", callId);
        }
        return call;
    }

    private static LetterPlace place(String role, int step, String language) {
        if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") || step < 0) {
            throw ProblemException.notFound("letter in", language);
        }
        try {
            return new LetterPlace(Coded.of(LetterRole.class, role), step, language);
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.notFound("kind of letter", role);
        }
    }
}
