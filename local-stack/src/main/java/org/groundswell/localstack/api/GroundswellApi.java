package org.groundswell.localstack.api;

import java.util.Map;

/** The three services, asked as one person. Sessions are campaign-service's; the others take the same token. */
public record GroundswellApi(ServiceApi campaign, ServiceApi stakeholder, ServiceApi notification) {

    public static GroundswellApi signIn(
            String campaignUrl, String stakeholderUrl, String notificationUrl, String login, String password) {
        String token = ServiceApi.at(campaignUrl)
                .post("/api/v1/sessions", Map.of("login", login, "password", password))
                .text("token");
        return new GroundswellApi(
                ServiceApi.at(campaignUrl).as(token),
                ServiceApi.at(stakeholderUrl).as(token),
                ServiceApi.at(notificationUrl).as(token));
    }
}
