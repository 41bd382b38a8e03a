package org.groundswell.campaign.letters;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/calls-to-action/{callToActionId}/preview")
@Tag(name = "Letters")
class PreviewResource {

    private final PreviewLetter previewLetter;

    PreviewResource(PreviewLetter previewLetter) {
        this.previewLetter = previewLetter;
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER})
    @Operation(summary = "Show a letter as one stakeholder would get it; changes nothing")
    public LetterPreview preview(UUID callToActionId, @NotNull @Valid PreviewRequest request) {
        return previewLetter.preview(callToActionId, request);
    }
}
