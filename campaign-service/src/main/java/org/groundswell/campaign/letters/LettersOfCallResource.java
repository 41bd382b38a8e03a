package org.groundswell.campaign.letters;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.rest.Created;
import org.groundswell.campaign.rest.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/calls-to-action/{callToActionId}/letters")
@Tag(name = "Letters")
class LettersOfCallResource {

    private final SaveLetter saveLetter;
    private final ReadLetters readLetters;

    LettersOfCallResource(SaveLetter saveLetter, ReadLetters readLetters) {
        this.saveLetter = saveLetter;
        this.readLetters = readLetters;
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(
            summary = "Save a letter as the next version",
            description = "201 with the version. 200 where the newest version says the same already: that one.")
    public RestResponse<LetterView> save(UUID callToActionId, @NotNull @Valid NewLetter letter) {
        SaveLetter.Saved saved = saveLetter.save(callToActionId, letter);
        LetterView view = LetterView.of(saved.letter(), saved.warnings());
        return saved.created() ? Created.in("/api/v1/letters", view.id(), view) : RestResponse.ok(view);
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "List all versions, the newest of each role, step and language first")
    public Page<LetterView> list(UUID callToActionId) {
        List<LetterView> all =
                readLetters.of(callToActionId).stream().map(LetterView::of).toList();
        return new Page<>(all, Optional.empty());
    }
}
