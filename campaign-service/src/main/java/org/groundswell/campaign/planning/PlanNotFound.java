package org.groundswell.campaign.planning;

import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** 404: a part of a plan that is not there. */
final class PlanNotFound extends ProblemException {

    private PlanNotFound(String what, UUID id) {
        super(404, "not-found", "Not found", "There is no %s %s.".formatted(what, id));
    }

    static PlanNotFound payer(UUID id) {
        return new PlanNotFound("payer", id);
    }

    static PlanNotFound payerContact(UUID id) {
        return new PlanNotFound("contact", id);
    }

    static PlanNotFound contract(UUID id) {
        return new PlanNotFound("contract", id);
    }

    static PlanNotFound person(UUID id) {
        return new PlanNotFound("person", id);
    }
}
