package org.groundswell.campaign.support;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.Path;
import java.util.List;
import org.groundswell.localstack.access.Endpoint;
import org.groundswell.localstack.access.Endpoints;

/** Every endpoint and page of the service. */
public final class AllEndpoints {

    /** Looked for once: reading all classes takes longer than to try every endpoint in one role. */
    private static final List<Endpoint> ALL = Endpoints.of(new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("org.groundswell.campaign", "org.groundswell.platform")
                    .stream()
                    .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList());

    private AllEndpoints() {}

    public static List<Endpoint> get() {
        return ALL;
    }
}
