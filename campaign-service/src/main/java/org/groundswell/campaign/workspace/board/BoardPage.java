package org.groundswell.campaign.workspace.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The campaigns that a person sees.
 *
 * @param next the address of the next page
 */
record BoardPage(List<Row> campaigns, Optional<String> next) {

    /**
     * @param expiry of the contract that ends next: "in 39 days: Hospital services"
     * @param expiryCode bad once less than 30 days are left, warn below 90
     */
    record Row(
            UUID id,
            String name,
            String payer,
            String state,
            String stateCode,
            String asked,
            String acted,
            String actedShare,
            String confirmed,
            long overdue,
            String expiry,
            String expiryCode) {}
}
