package org.groundswell.campaign.responses;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.platform.security.CurrentPerson;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/campaigns/{campaignId}/answers-due")
@Tag(name = "Payer responses")
class AnswersDueResource {

    private final CurrentPerson person;
    private final Membership membership;
    private final Answers answers;
    private final AnswersDueVersions versions;
    private final SetAnswersDue setAnswersDue;

    AnswersDueResource(
            CurrentPerson person,
            Membership membership,
            Answers answers,
            AnswersDueVersions versions,
            SetAnswersDue setAnswersDue) {
        this.person = person;
        this.membership = membership;
        this.answers = answers;
        this.versions = versions;
        this.setAnswersDue = setAnswersDue;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
    @Operation(summary = "List the answers that are due, and which of them are overdue; ETag tells the version")
    public RestResponse<List<AnswerView>> list(UUID campaignId) {
        membership.require(person, campaignId);
        long version = versions.of(campaignId);
        return RestResponse.ResponseBuilder.ok(answers.of(campaignId, Optional.empty()))
                .header("ETag", "\"%d\"".formatted(version))
                .build();
    }

    /** @param version the ETag as it was read; without it, whatever stands is replaced */
    @PUT
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(
            summary = "Say which answers are due and when; replaces what was said before, with If-Match only"
                    + " where nobody else has changed it since")
    public RestResponse<List<AnswerView>> set(
            UUID campaignId,
            @HeaderParam("If-Match") @Nullable String version,
            @NotNull @Size(max = 200) List<@NotNull @Valid AnswerDueDetails> due) {
        setAnswersDue.set(person, campaignId, due, Optional.ofNullable(version).map(AnswersDueResource::version));
        return list(campaignId);
    }

    /** What is no version of ours is none that stands. */
    private static long version(String tag) {
        String number = tag.replace("\"", "").strip();
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : -1;
    }
}
