package org.groundswell.stakeholder.directory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.audit.AuditedRead;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;

/**
 * The directory. Viewers see employers and physicians without contact data, and no patients: that somebody is one is itself
 * protected.
 */
@Path("/api/v1/stakeholders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
class DirectoryResource {

    private final Stakeholders stakeholders;
    private final EditDirectory editDirectory;
    private final List<HistoryPart> historyParts;
    private final CurrentPerson person;

    DirectoryResource(
            Stakeholders stakeholders,
            EditDirectory editDirectory,
            @All List<HistoryPart> historyParts,
            CurrentPerson person) {
        this.stakeholders = stakeholders;
        this.editDirectory = editDirectory;
        this.historyParts = historyParts;
        this.person = person;
    }

    record Page(List<StakeholderView> items, Optional<UUID> next) {}

    /**
     * @param search the beginning of a last name or an organisation, or a whole e-mail address, phone number, NPI or external id
     * @param leftAlone only those who are suppressed, deceased or have opted out of something
     */
    @GET
    @AuditedRead
    @RolesAllowed({
        Roles.ADMINISTRATOR,
        Roles.CAMPAIGN_MANAGER,
        Roles.CONTRIBUTOR,
        Roles.APPROVER,
        Roles.VIEWER,
        Roles.SERVICE
    })
    public Page search(
            @QueryParam("search") Optional<@Size(max = 200) String> search,
            @QueryParam("kind") Optional<String> kind,
            @QueryParam("market") Optional<@Size(max = 200) String> market,
            @QueryParam("payerId") Optional<UUID> payerId,
            @QueryParam("tag") List<String> tags,
            @QueryParam("lineOfBusiness") Optional<String> lineOfBusiness,
            @QueryParam("language") Optional<@Size(max = 35) String> language,
            @QueryParam("specialty") Optional<@Size(max = 200) String> specialty,
            @QueryParam("owner") Optional<@Size(max = 200) String> owner,
            @QueryParam("leftAlone") boolean leftAlone,
            @QueryParam("after") Optional<UUID> after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        StakeholderSearch wanted = new StakeholderSearch(
                search,
                kind.map(DirectoryResource::kind),
                market,
                payerId,
                tags,
                lineOfBusiness.map(code -> coded(LineOfBusiness.class, "lineOfBusiness", code)),
                language,
                specialty,
                owner,
                leftAlone,
                after,
                limit,
                seesContacts(),
                seesContacts());
        List<StakeholderView> items = stakeholders.search(wanted);
        return new Page(
                items,
                items.size() < limit
                        ? Optional.empty()
                        : Optional.of(items.getLast().id()));
    }

    /** @param history by feature what it knows of the stakeholder, the newest first */
    record WithHistory(@JsonUnwrapped StakeholderView stakeholder, Map<String, List<?>> history) {}

    @GET
    @AuditedRead
    @Path("/{id}")
    @RolesAllowed({
        Roles.ADMINISTRATOR,
        Roles.CAMPAIGN_MANAGER,
        Roles.CONTRIBUTOR,
        Roles.APPROVER,
        Roles.VIEWER,
        Roles.SERVICE
    })
    public WithHistory get(UUID id) {
        StakeholderView stakeholder = seen(id);
        Map<String, List<?>> history = new TreeMap<>();
        historyParts.stream()
                .filter(part -> part.isForViewers() || seesContacts())
                .forEach(part -> history.put(part.name(), part.of(id)));
        return new WithHistory(stakeholder, history);
    }

    /** What a letter to this stakeholder may merge. */
    @GET
    @AuditedRead
    @Path("/{id}/letter-fields")
    @RolesAllowed({
        Roles.ADMINISTRATOR,
        Roles.CAMPAIGN_MANAGER,
        Roles.CONTRIBUTOR,
        Roles.APPROVER,
        Roles.VIEWER,
        Roles.SERVICE
    })
    public LetterFieldsView letterFields(UUID id) {
        StakeholderView stakeholder = seen(id);
        return new LetterFieldsView(id, stakeholder.language(), StakeholderLetterFields.of(stakeholder));
    }

    record LetterFieldsView(UUID stakeholderId, String language, Map<String, String> fields) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR})
    public Response add(@NotNull ObjectNode body) {
        UUID id = editDirectory.add(
                kind(body.path("kind").asText("")), body.path("source").asText("default"), body);
        return Response.created(URI.create("/api/v1/stakeholders/" + id))
                .entity(seen(id))
                .build();
    }

    /** Changes what the body names; null takes away. Needs {@code version}. */
    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR})
    public StakeholderView edit(UUID id, @NotNull ObjectNode body) {
        JsonNode version = body.path("version");
        if (!version.isIntegralNumber()) {
            throw ProblemException.invalid("version", "is needed: the version that was read");
        }
        editDirectory.edit(id, version.longValue(), body);
        return seen(id);
    }

    record Merge(@NotNull UUID into) {}

    /** This stakeholder is another one. */
    @POST
    @Path("/{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
    public StakeholderView merge(UUID id, @NotNull @Valid Merge merge) {
        editDirectory.merge(id, merge.into());
        return seen(merge.into());
    }

    private StakeholderView seen(UUID id) {
        return stakeholders
                .find(id, seesContacts())
                .filter(stakeholder -> seesContacts() || stakeholder.kind() != StakeholderKind.PATIENT)
                .orElseThrow(() -> StakeholderRefused.unknown(id));
    }

    private boolean seesContacts() {
        return person.has(Roles.ADMINISTRATOR)
                || person.has(Roles.CAMPAIGN_MANAGER)
                || person.has(Roles.CONTRIBUTOR)
                || person.has(Roles.APPROVER)
                || person.has(Roles.SERVICE);
    }

    private static StakeholderKind kind(String code) {
        return coded(StakeholderKind.class, "kind", code);
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String parameter, String code) {
        try {
            return Coded.of(type, code);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(parameter, String.valueOf(e.getMessage()));
        }
    }
}
