package org.groundswell.campaign.letters;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The values of one stakeholder's fields, as stakeholder-service gives them. */
@ApplicationScoped
class StakeholderFields {

    private final StakeholderClient client;

    StakeholderFields(@RestClient StakeholderClient client) {
        this.client = client;
    }

    /** @throws NoFieldsOfStakeholder where stakeholder-service does not give them */
    Map<String, String> of(UUID stakeholderId) {
        Map<String, String> fields = new LinkedHashMap<>();
        JsonNode answer = ask(stakeholderId);
        JsonNode given = answer.has("fields") ? answer.get("fields") : answer;
        given.properties().stream()
                .filter(field ->
                        field.getValue().isValueNode() && !field.getValue().isNull())
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        return fields;
    }

    private JsonNode ask(UUID stakeholderId) {
        try {
            return client.letterFields(stakeholderId);
        } catch (WebApplicationException refused) {
            throw switch (refused.getResponse().getStatus()) {
                case 401, 403 -> NoFieldsOfStakeholder.forbidden();
                case 404 -> NoFieldsOfStakeholder.unknown(stakeholderId);
                default -> NoFieldsOfStakeholder.unavailable(refused);
            };
        } catch (ProcessingException e) {
            throw NoFieldsOfStakeholder.unavailable(e);
        }
    }
}
