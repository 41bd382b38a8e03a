CREATE TABLE integrator (
    id          uuid        NOT NULL DEFAULT uuidv7(),
    name        text        NOT NULL,
    vendor      text        NOT NULL,
    event_types text[]      NOT NULL,
    created_at  timestamptz NOT NULL,
    version     bigint      NOT NULL DEFAULT 0,
    CONSTRAINT integrator_pk PRIMARY KEY (id),
    CONSTRAINT integrator_name_unique UNIQUE (name),
    CONSTRAINT integrator_vendor_known CHECK (vendor IN ('mail_house', 'email_provider', 'call_centre', 'crm'))
);

CREATE TABLE api_key (
    id            uuid        NOT NULL DEFAULT uuidv7(),
    integrator_id uuid        NOT NULL,
    secret_hash   bytea       NOT NULL,
    hint          text        NOT NULL,
    created_at    timestamptz NOT NULL,
    last_used_at  timestamptz,
    revoked_at    timestamptz,
    CONSTRAINT api_key_pk PRIMARY KEY (id),
    CONSTRAINT api_key_secret_unique UNIQUE (secret_hash),
    CONSTRAINT api_key_integrator_fk FOREIGN KEY (integrator_id) REFERENCES integrator (id)
);

CREATE INDEX api_key_of_integrator ON api_key (integrator_id);
