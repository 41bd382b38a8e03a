-- What a sender has in hand, from before its first letter until what became of each is known. A row whose sender is gone
-- says which deliveries are in doubt. rate_use counts towards a campaign's limit for an hour.
CREATE TABLE delivery_claim (
    id         uuid        NOT NULL DEFAULT uuidv7(),
    sender     uuid        NOT NULL,
    deliveries uuid[]      NOT NULL,
    claimed_at timestamptz NOT NULL,
    CONSTRAINT delivery_claim_pk PRIMARY KEY (id)
);

CREATE TABLE rate_use (
    claim_id    uuid        NOT NULL,
    campaign_id uuid        NOT NULL,
    used_at     timestamptz NOT NULL,
    letters     integer     NOT NULL,
    CONSTRAINT rate_use_pk PRIMARY KEY (claim_id)
);
CREATE INDEX rate_use_campaign ON rate_use (campaign_id, used_at);
