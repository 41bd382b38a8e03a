package org.groundswell.platform.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes enums in OpenAPI by the codes that stand in JSON. The scanner looks for the {@code @JsonValue} method in the enum
 * itself, finds none, since it is in {@link org.groundswell.contracts.Coded}, and takes the constants' names.
 */
public class CodesInDescription implements OASFilter {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> values = schema.getEnumeration();
        if (values != null && values.stream().allMatch(CodesInDescription::isConstant)) {
            schema.setEnumeration(values.stream()
                    .<Object>map(value -> value.toString().toLowerCase(Locale.ROOT))
                    .toList());
        }
        return schema;
    }

    private static boolean isConstant(Object value) {
        return CONSTANT.matcher(value.toString()).matches();
    }
}
