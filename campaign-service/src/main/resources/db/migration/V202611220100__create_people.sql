CREATE TABLE person (
    id uuid CONSTRAINT person_pk PRIMARY KEY,
    login text NOT NULL CONSTRAINT person_login_unique UNIQUE
        CONSTRAINT person_login_is_lower_case CHECK (login = lower(login)),
    name text NOT NULL,
    email text,
    password_hash text NOT NULL,
    roles text[] NOT NULL,
    active boolean NOT NULL,
    created_at timestamptz NOT NULL,
    version bigint NOT NULL
);

-- Counts by login, known or not, so that the answer does not tell which logins there are.
CREATE TABLE sign_in_attempt (
    login text CONSTRAINT sign_in_attempt_pk PRIMARY KEY,
    window_started_at timestamptz NOT NULL,
    attempts integer NOT NULL
);

CREATE INDEX sign_in_attempt_window_started_at ON sign_in_attempt (window_started_at);
