-- The release is logged and told under the id of the request that launched.
ALTER TABLE call_to_action_run ADD COLUMN correlation_id text;
