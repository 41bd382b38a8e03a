package org.groundswell.localstack.launcher;

import java.util.HashMap;
import java.util.Map;

/** The value of every {@link Setting} in a local run. */
final class ServiceEnvironment {

    private final StackOptions options;
    private final Secrets secrets;
    private final Database database;

    ServiceEnvironment(StackOptions options, Secrets secrets, Database database) {
        this.options = options;
        this.secrets = secrets;
        this.database = database;
    }

    Map<String, String> of(Service service, int port) {
        Map<String, String> environment = new HashMap<>();
        for (Setting setting : Setting.readBy(service)) {
            environment.put(setting.name(), value(setting, service, port));
        }
        environment.putAll(options.environment());
        return environment;
    }

    private String value(Setting setting, Service service, int port) {
        return switch (setting) {
            case QUARKUS_HTTP_HOST -> options.host();
            case QUARKUS_HTTP_PORT -> String.valueOf(port);
            case QUARKUS_DATASOURCE_JDBC_URL -> database.jdbcUrl(service);
            case QUARKUS_DATASOURCE_USERNAME -> service.shortName();
            case QUARKUS_DATASOURCE_PASSWORD -> secrets.databasePassword(service.shortName());
            case KAFKA_BOOTSTRAP_SERVERS -> "localhost:" + options.ports().kafka();
            case GROUNDSWELL_SECURITY_JWT_SECRET -> secrets.jwtSecret();
            case GROUNDSWELL_CONTACT_KEYS -> secrets.contactKeys();
            case GROUNDSWELL_LINK_SECRET -> secrets.linkSecret();
            case GROUNDSWELL_ADMIN_PASSWORD -> secrets.adminPassword();
            case GROUNDSWELL_CAMPAIGN_URL -> options.url(Service.CAMPAIGN);
            case GROUNDSWELL_STAKEHOLDER_URL -> options.url(Service.STAKEHOLDER);
            case GROUNDSWELL_NOTIFICATION_URL -> options.url(Service.NOTIFICATION);
            case GROUNDSWELL_SMTP_HOST -> "localhost";
            case GROUNDSWELL_SMTP_PORT -> String.valueOf(options.ports().smtp());
            case GROUNDSWELL_SMTP_FROM -> "letters@groundswell.example";
        };
    }
}
