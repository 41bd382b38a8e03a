-- What owners say of their campaigns. Rows are added, never changed.
CREATE TABLE campaign_health (
    id uuid NOT NULL DEFAULT uuidv7(),
    campaign_id uuid NOT NULL,
    health text NOT NULL,
    sentence text NOT NULL,
    set_by uuid NOT NULL,
    set_at timestamptz NOT NULL,
    CONSTRAINT campaign_health_pk PRIMARY KEY (id),
    CONSTRAINT campaign_health_campaign_fk FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT campaign_health_health CHECK (health IN ('on_track', 'at_risk', 'off_track'))
);

CREATE INDEX campaign_health_campaign_id_ix ON campaign_health (campaign_id, id DESC);
