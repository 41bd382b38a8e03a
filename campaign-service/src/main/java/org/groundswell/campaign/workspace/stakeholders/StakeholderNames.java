package org.groundswell.campaign.workspace.stakeholders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.stakeholders.DirectoryClient.Stakeholder;

/** What a few stakeholders are called, for pages on which they stand by their ids. */
@ApplicationScoped
public class StakeholderNames {

    private final DirectoryClient directory;
    private final Elsewhere elsewhere;
    private final ObjectMapper json;

    StakeholderNames(@RestClient DirectoryClient directory, Elsewhere elsewhere, ObjectMapper json) {
        this.directory = directory;
        this.elsewhere = elsewhere;
        this.json = json;
    }

    /** Who is not known any more, or not to be had just now, is not in it. Each is asked for by itself: for one page of a list. */
    public Map<UUID, String> of(Collection<UUID> stakeholderIds) {
        Map<UUID, String> names = new HashMap<>();
        try {
            for (UUID id : new LinkedHashSet<>(stakeholderIds)) {
                elsewhere
                        .find(Elsewhere.DIRECTORY, () -> directory.get(id))
                        .ifPresent(found -> names.put(id, StakeholderWords.name(read(found))));
            }
        } catch (ServiceAway away) {
            // Those after it would not be answered either.
            return names;
        }
        return names;
    }

    private Stakeholder read(JsonNode found) {
        try {
            return json.treeToValue(found, Stakeholder.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stakeholder-service describes somebody in an unknown way", e);
        }
    }
}
