-- Withdrawn consents: of a stakeholder for a channel (contact_hash ''), and of a contact point, whoever uses it.
-- version is that of the stakeholder's consent; an event that is not above it changes nothing.
CREATE TABLE consent (
    stakeholder_id uuid        NOT NULL,
    channel        text        NOT NULL,
    contact_hash   text        NOT NULL,
    version        bigint      NOT NULL,
    withdrawn      boolean     NOT NULL,
    reason         text        NOT NULL,
    changed_at     timestamptz NOT NULL,
    CONSTRAINT consent_pk PRIMARY KEY (stakeholder_id, channel, contact_hash)
);
CREATE INDEX consent_contact_hash ON consent (contact_hash, channel) WHERE contact_hash <> '';

-- People who were forgotten. Their ids stay, so that a replay brings nobody back.
CREATE TABLE erased (
    stakeholder_id uuid        NOT NULL,
    erased_at      timestamptz NOT NULL,
    CONSTRAINT erased_pk PRIMARY KEY (stakeholder_id)
);
