package org.groundswell.campaign.letters;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/letters")
@Tag(name = "Letters")
class LetterResource {

    private final ReadLetters readLetters;

    LetterResource(ReadLetters readLetters) {
        this.readLetters = readLetters;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "Get one version of a letter")
    public LetterView get(UUID id) {
        return LetterView.of(readLetters.get(id));
    }

    @GET
    @Path("{id}/difference/{other}")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "Compare a version with another one, line by line")
    public LetterDifference difference(UUID id, UUID other) {
        return readLetters.difference(id, other);
    }
}
