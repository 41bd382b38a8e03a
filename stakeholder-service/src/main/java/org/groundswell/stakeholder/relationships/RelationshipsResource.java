package org.groundswell.stakeholder.relationships;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.audit.AuditedRead;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CampaignAccess;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;

/** Employers and physicians as relationships. Viewers see them without contact persons, notes and promises. */
@Path("/api/v1/relationships")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "relationships")
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.CAMPAIGN_MANAGER,
    Roles.CONTRIBUTOR,
    Roles.APPROVER,
    Roles.VIEWER,
    Roles.SERVICE
})
class RelationshipsResource {

    private static final List<StakeholderKind> KINDS = List.of(StakeholderKind.EMPLOYER, StakeholderKind.PHYSICIAN);

    private final Relationships relationships;
    private final CurrentPerson person;

    RelationshipsResource(Relationships relationships, CurrentPerson person) {
        this.relationships = relationships;
        this.person = person;
    }

    /** @param next where the list goes on; absent at its end */
    record Page(List<Relationship> items, Optional<UUID> next) {}

    record Owners(List<String> items) {}

    /**
     * @param campaign only those who were asked in it
     * @param kind employer or physician; absent: both
     * @param owner a name, or "none" for those whom nobody keeps
     */
    @GET
    @AuditedRead
    @Operation(summary = "How we stand with employers and physicians, the most covered lives first")
    public Page list(
            @QueryParam("campaign") Optional<UUID> campaign,
            @QueryParam("kind") Optional<String> kind,
            @QueryParam("owner") Optional<@Size(max = 200) String> owner,
            @QueryParam("after") Optional<UUID> after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        campaign.filter(one -> !person.campaigns().sees(one)).ifPresent(foreign -> {
            throw ProblemException.notFound("campaign", foreign);
        });
        boolean unowned = owner.filter("none"::equals).isPresent();
        List<Relationship> items = relationships.list(
                new Relationships.Wanted(
                        kind.map(RelationshipsResource::kind).map(List::of).orElse(KINDS),
                        campaign,
                        owner.filter(name -> !unowned),
                        unowned,
                        after,
                        limit),
                seen());
        return new Page(
                seesContacts()
                        ? items
                        : items.stream().map(Relationship::forViewers).toList(),
                items.size() < limit
                        ? Optional.empty()
                        : Optional.of(items.getLast().id()));
    }

    @GET
    @Path("/owners")
    @Operation(summary = "Who of us keeps relationships")
    public Owners owners() {
        return new Owners(relationships.owners());
    }

    /** The campaigns whose asks the reader may know of; empty: all of them. */
    private Optional<Collection<UUID>> seen() {
        CampaignAccess access = person.campaigns();
        return access.all() ? Optional.empty() : Optional.of(access.campaigns());
    }

    private boolean seesContacts() {
        return person.roles().stream().anyMatch(role -> !role.equals(Roles.VIEWER));
    }

    private static StakeholderKind kind(String code) {
        try {
            StakeholderKind kind = Coded.of(StakeholderKind.class, code);
            if (KINDS.contains(kind)) {
                return kind;
            }
        } catch (IllegalArgumentException unknown) {
            // The same answer.
        }
        throw ProblemException.invalid("kind", "is employer or physician");
    }
}
