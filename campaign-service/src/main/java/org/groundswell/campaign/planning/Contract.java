package org.groundswell.campaign.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.LineOfBusiness;
import org.hibernate.annotations.UuidGenerator;

/** What is negotiated with a payer. What can end differently ends per contract and line of business. */
@Entity
class Contract {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false)
    private UUID payerId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    @Convert(converter = Columns.OfLinesOfBusiness.class)
    private List<LineOfBusiness> linesOfBusiness;

    @Column(nullable = false)
    private List<String> markets;

    @Column(nullable = false)
    private LocalDate effectiveOn;

    @Column(nullable = false)
    private LocalDate expiresOn;

    @Column(nullable = false)
    private int noticeDays;

    @Version
    @Column(nullable = false)
    private long version;

    protected Contract() {}

    Contract(UUID payerId, ContractDetails details) {
        this.payerId = payerId;
        describe(details);
    }

    UUID id() {
        return id;
    }

    boolean isWith(UUID payer) {
        return payerId.equals(payer);
    }

    void edit(ContractDetails details) {
        StaleEdit.refuseUnless(version, details.version());
        describe(details);
    }

    private void describe(ContractDetails details) {
        name = details.name().strip();
        linesOfBusiness = details.linesOfBusiness();
        markets = details.markets();
        effectiveOn = details.effectiveOn();
        expiresOn = details.expiresOn();
        noticeDays = details.noticeDays();
    }

    ContractView view() {
        return new ContractView(
                id,
                payerId,
                name,
                List.copyOf(linesOfBusiness),
                List.copyOf(markets),
                effectiveOn,
                expiresOn,
                noticeDays,
                version);
    }
}
