package org.groundswell.campaign.people;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.groundswell.platform.security.Roles;

/** A role that a person can have; the services' own and the integrators' are none. */
@Pattern(
        regexp = Roles.ADMINISTRATOR + "|" + Roles.CAMPAIGN_MANAGER + "|" + Roles.CONTRIBUTOR + "|" + Roles.APPROVER
                + "|" + Roles.VIEWER)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@interface OneOfTheRoles {

    String message() default
            "must be one of " + Roles.ADMINISTRATOR + ", " + Roles.CAMPAIGN_MANAGER + ", " + Roles.CONTRIBUTOR + ", "
                    + Roles.APPROVER + ", " + Roles.VIEWER;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
