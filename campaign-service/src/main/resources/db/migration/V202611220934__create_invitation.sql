-- A link by which somebody makes an account of their own. Only the hash of its secret is kept.
CREATE TABLE invitation (
    id         uuid        NOT NULL DEFAULT uuidv7(),
    token_hash bytea       NOT NULL,
    name       text        NOT NULL,
    email      text,
    roles      text[]      NOT NULL,
    invited_by uuid        NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at   timestamptz,
    person_id  uuid,
    CONSTRAINT invitation_pk PRIMARY KEY (id),
    CONSTRAINT invitation_token_hash UNIQUE (token_hash),
    CONSTRAINT invitation_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
);

COMMENT ON COLUMN invitation.ended_at IS 'used, where there is a person, or else taken back';
