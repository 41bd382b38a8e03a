-- What holds now stands on the stakeholder's own row, so that an audience is counted in one scan. These tables say how it
-- came to that.

CREATE TABLE consent_change (
    id             uuid        NOT NULL DEFAULT uuidv7(),
    stakeholder_id uuid        NOT NULL,
    version        bigint      NOT NULL,
    given          boolean     NOT NULL,
    channels       text[]      NOT NULL,
    reason         text        NOT NULL,
    basis          text        NOT NULL,
    changed_by     text        NOT NULL,
    changed_at     timestamptz NOT NULL,
    applied_at     timestamptz,
    CONSTRAINT consent_change_pk PRIMARY KEY (id),
    CONSTRAINT consent_change_version_once UNIQUE (stakeholder_id, version)
);

COMMENT ON COLUMN consent_change.applied_at IS
    'when notification-service had committed it: only from then on is an opt-out shown as done';

-- Who is never contacted, also where nobody of that address is known today: an import that brings them is suppressed too.
CREATE TABLE suppression (
    id           uuid        NOT NULL DEFAULT uuidv7(),
    email        text,
    phone        text,
    reason       text        NOT NULL,
    suppressed_by text       NOT NULL,
    suppressed_at timestamptz NOT NULL,
    CONSTRAINT suppression_pk PRIMARY KEY (id),
    CONSTRAINT suppression_email_once UNIQUE (email),
    CONSTRAINT suppression_phone_once UNIQUE (phone),
    CONSTRAINT suppression_names_a_contact_point CHECK (email IS NOT NULL OR phone IS NOT NULL)
);

-- Ids of the forgotten: an event or a replay that names one is refused.
CREATE TABLE erased_stakeholder (
    stakeholder_id   uuid        NOT NULL,
    external_id_hash text,
    erased_at        timestamptz NOT NULL,
    CONSTRAINT erased_stakeholder_pk PRIMARY KEY (stakeholder_id)
);

CREATE INDEX erased_stakeholder_external_id ON erased_stakeholder (external_id_hash);
