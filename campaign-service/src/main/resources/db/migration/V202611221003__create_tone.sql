-- Wordings that are pointed out to whoever writes a letter, and who kept one for which reason.
CREATE TABLE tone_phrase (
    id uuid NOT NULL DEFAULT uuidv7(),
    phrase text NOT NULL,
    concern text NOT NULL,
    added_by uuid,
    added_at timestamptz NOT NULL,
    CONSTRAINT tone_phrase_pk PRIMARY KEY (id),
    CONSTRAINT tone_phrase_once UNIQUE (phrase),
    CONSTRAINT tone_phrase_lower CHECK (phrase = lower(phrase)),
    CONSTRAINT tone_phrase_concern CHECK (concern IN ('inflammatory', 'joint_action'))
);

CREATE TABLE tone_overrule (
    id uuid NOT NULL DEFAULT uuidv7(),
    letter_version_id uuid NOT NULL,
    phrases text[] NOT NULL,
    reason text NOT NULL,
    person_id uuid NOT NULL,
    overruled_at timestamptz NOT NULL,
    CONSTRAINT tone_overrule_pk PRIMARY KEY (id),
    CONSTRAINT tone_overrule_letter_fk FOREIGN KEY (letter_version_id) REFERENCES letter_version (id)
);

CREATE INDEX tone_overrule_letter_version_id_ix ON tone_overrule (letter_version_id);

INSERT INTO tone_phrase (phrase, concern, added_at)
SELECT phrase, concern, '2026-11-22T00:00:00Z'
FROM (
    VALUES
        ('greed*', 'inflammatory'),
        ('extort*', 'inflammatory'),
        ('blackmail*', 'inflammatory'),
        ('hostage*', 'inflammatory'),
        ('profiteer*', 'inflammatory'),
        ('profits over patients', 'inflammatory'),
        ('profit over people', 'inflammatory'),
        ('bully*', 'inflammatory'),
        ('bullies', 'inflammatory'),
        ('disgust*', 'inflammatory'),
        ('outrage*', 'inflammatory'),
        ('shame on', 'inflammatory'),
        ('shameful*', 'inflammatory'),
        ('heartless*', 'inflammatory'),
        ('ruthless*', 'inflammatory'),
        ('evil', 'inflammatory'),
        ('corrupt*', 'inflammatory'),
        ('criminal*', 'inflammatory'),
        ('liar*', 'inflammatory'),
        ('lying to', 'inflammatory'),
        ('steal*', 'inflammatory'),
        ('war on', 'inflammatory'),
        ('blood on', 'inflammatory'),
        ('people will die', 'inflammatory'),
        ('does not care about', 'inflammatory'),
        ('doesn''t care about', 'inflammatory'),
        ('codicia*', 'inflammatory'),
        ('chantaj*', 'inflammatory'),
        ('vergüenza', 'inflammatory'),
        ('boycott*', 'joint_action'),
        ('boicot*', 'joint_action'),
        ('refuse to contract', 'joint_action'),
        ('refuse to participate', 'joint_action'),
        ('refuse to see', 'joint_action'),
        ('refuse to accept their rates', 'joint_action'),
        ('stand together', 'joint_action'),
        ('stick together', 'joint_action'),
        ('united front', 'joint_action'),
        ('all of us will leave', 'joint_action'),
        ('we will all leave', 'joint_action'),
        ('leave the network together', 'joint_action'),
        ('drop out together', 'joint_action'),
        ('terminate together', 'joint_action'),
        ('negotiate together', 'joint_action'),
        ('joint negotiation*', 'joint_action'),
        ('collective bargaining', 'joint_action'),
        ('collectively', 'joint_action'),
        ('agree on rates', 'joint_action'),
        ('agree on fees', 'joint_action'),
        ('same rates', 'joint_action'),
        ('minimum rate*', 'joint_action'),
        ('strike', 'joint_action')
) AS usual (phrase, concern);
