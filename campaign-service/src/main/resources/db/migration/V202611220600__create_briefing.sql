-- A briefing is frozen as it was read: what it says never changes, so the next one can tell the difference.
CREATE TABLE briefing (
    id uuid DEFAULT uuidv7() CONSTRAINT briefing_pk PRIMARY KEY,
    campaign_id uuid NOT NULL CONSTRAINT briefing_campaign_fk REFERENCES campaign,
    previous_id uuid CONSTRAINT briefing_previous_fk REFERENCES briefing,
    name text NOT NULL,
    content jsonb NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE INDEX briefing_campaign ON briefing (campaign_id, id);

-- Whoever has the link reads the briefing without signing in. Only a hash of it is kept.
CREATE TABLE briefing_share (
    id uuid DEFAULT uuidv7() CONSTRAINT briefing_share_pk PRIMARY KEY,
    briefing_id uuid NOT NULL CONSTRAINT briefing_share_briefing_fk REFERENCES briefing,
    token_sha256 text NOT NULL CONSTRAINT briefing_share_token_unique UNIQUE,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT briefing_share_expires_later CHECK (expires_at > created_at)
);

CREATE INDEX briefing_share_briefing ON briefing_share (briefing_id);
