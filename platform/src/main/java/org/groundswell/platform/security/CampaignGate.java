package org.groundswell.platform.security;

import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.PathTemplate.Variable;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets people near the things of their own campaigns only, wherever an id of such a thing stands in an address. To everybody else
 * they do not exist. Closed by default: an endpoint with an id that no {@link OfCampaign} knows, and that
 * {@code groundswell.security.of-no-campaign} does not name, answers 404 to everybody. What has no id, as a list, looks at
 * {@link CurrentPerson#campaigns()} itself.
 */
public class CampaignGate {

    private static final Logger LOG = Logger.getLogger(CampaignGate.class);

    private final SecurityIdentity identity;
    private final CurrentPerson person;
    private final Map<String, OfCampaign> bySegment;
    private final List<OfCampaign> things;
    private final Set<String> ofNoCampaign;
    private final ConcurrentMap<Method, PathTemplate> templates = new ConcurrentHashMap<>();

    CampaignGate(
            SecurityIdentity identity,
            CurrentPerson person,
            @All List<OfCampaign> things,
            @ConfigProperty(name = "groundswell.security.of-no-campaign") Optional<Set<String>> ofNoCampaign,
            @ConfigProperty(name = "groundswell.security.of-no-campaign-either", defaultValue = "quarantine")
                    Set<String> common) {
        this.identity = identity;
        this.person = person;
        this.things = things;
        this.bySegment = things.stream().collect(Collectors.toMap(OfCampaign::segment, Function.identity()));
        this.ofNoCampaign = ofNoCampaign.orElse(Set.of()).stream().collect(Collectors.toSet());
        this.ofNoCampaign.addAll(common);
    }

    @ServerRequestFilter
    public void keepOutOfForeignCampaigns(ResourceInfo endpoint, UriInfo address) {
        if (isOpenToAll(endpoint) || identity.getPrincipal() instanceof ApiKeyIdentity) {
            return;
        }
        checkPath(
                templates.computeIfAbsent(endpoint.getResourceMethod(), method -> PathTemplate.of(endpoint)), address);
        things.forEach(thing -> checkParameters(thing, address.getQueryParameters()));
    }

    private void checkPath(PathTemplate template, UriInfo address) {
        for (Variable variable : template.variables()) {
            OfCampaign thing = bySegment.get(variable.kind());
            if (thing != null) {
                // What follows belongs to the same campaign: the endpoint looks it up by both ids.
                uuid(address.getPathParameters().getFirst(variable.name())).ifPresent(id -> check(thing, id));
                return;
            }
            if (!ofNoCampaign.contains(variable.kind())) {
                LOG.errorf(
                        "%s is closed: say by an OfCampaign whose campaign “%s” are", template.text(), variable.kind());
                throw ProblemException.notFound("page", address.getPath());
            }
        }
    }

    private void checkParameters(OfCampaign thing, MultivaluedMap<String, String> sent) {
        for (String name : thing.parameters()) {
            for (String value : sent.getOrDefault(name, List.of())) {
                uuid(value).ifPresent(id -> check(thing, id));
            }
        }
    }

    private void check(OfCampaign thing, UUID id) {
        CampaignAccess access = person.campaigns();
        if (!access.all() && !thing.campaignOf(id).map(access::sees).orElse(false)) {
            throw thing.notFound(id);
        }
    }

    /** What is no id names nothing; the endpoint says so. */
    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOpenToAll(ResourceInfo endpoint) {
        Method method = endpoint.getResourceMethod();
        return method.isAnnotationPresent(PermitAll.class)
                || endpoint.getResourceClass().isAnnotationPresent(PermitAll.class)
                        && !method.isAnnotationPresent(RolesAllowed.class);
    }
}
