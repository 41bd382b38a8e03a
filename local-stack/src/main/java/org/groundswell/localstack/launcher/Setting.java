package org.groundswell.localstack.launcher;

import static org.groundswell.localstack.launcher.Service.CAMPAIGN;
import static org.groundswell.localstack.launcher.Service.NOTIFICATION;
import static org.groundswell.localstack.launcher.Service.STAKEHOLDER;

import java.util.Arrays;
import java.util.List;

/**
 * The environment variables that the services are run with: the contract between them and whatever starts them, be it
 * {@code ./run}, {@code docker-compose.yml} or a cluster. A test holds the compose file and the services to it.
 */
public enum Setting {
    QUARKUS_HTTP_HOST(Service.values()),
    QUARKUS_HTTP_PORT(Service.values()),
    QUARKUS_DATASOURCE_JDBC_URL(Service.values()),
    QUARKUS_DATASOURCE_USERNAME(Service.values()),
    QUARKUS_DATASOURCE_PASSWORD(Service.values()),
    KAFKA_BOOTSTRAP_SERVERS(Service.values()),
    /** Signs the tokens between the services: 256 bits, base64url. */
    GROUNDSWELL_SECURITY_JWT_SECRET(Service.values()),
    /** Encrypts contact data: {@code keyId:base64,…}. The first key encrypts, all decrypt. */
    GROUNDSWELL_CONTACT_KEYS(STAKEHOLDER, NOTIFICATION),
    /** Makes the links of the stakeholders' pages unguessable. */
    GROUNDSWELL_LINK_SECRET(STAKEHOLDER),
    /** Of the first administrator, who is made while there is no account. */
    GROUNDSWELL_ADMIN_PASSWORD(CAMPAIGN),
    /** Where browsers and the other services reach campaign-service. */
    GROUNDSWELL_CAMPAIGN_URL(Service.values()),
    /** Where stakeholders' browsers and the other services reach stakeholder-service. */
    GROUNDSWELL_STAKEHOLDER_URL(Service.values()),
    /** Where integrators and the other services reach notification-service. */
    GROUNDSWELL_NOTIFICATION_URL(Service.values()),
    GROUNDSWELL_SMTP_HOST(CAMPAIGN, NOTIFICATION),
    GROUNDSWELL_SMTP_PORT(CAMPAIGN, NOTIFICATION),
    /** The address that letters and minutes come from. */
    GROUNDSWELL_SMTP_FROM(CAMPAIGN, NOTIFICATION);

    private final List<Service> readers;

    Setting(Service... readers) {
        this.readers = List.of(readers);
    }

    public boolean isReadBy(Service service) {
        return readers.contains(service);
    }

    public static List<Setting> readBy(Service service) {
        return Arrays.stream(values())
                .filter(setting -> setting.isReadBy(service))
                .toList();
    }
}
