#!/usr/bin/env bash
# Run once by the database's image, on an empty volume: one database a service, owned by a role of its own.
set -euo pipefail

create() {
  psql --username postgres --set ON_ERROR_STOP=1 --set name="$1" --set password="$2" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
}

create campaign "$CAMPAIGN_DATABASE_PASSWORD"
create stakeholder "$STAKEHOLDER_DATABASE_PASSWORD"
create notification "$NOTIFICATION_DATABASE_PASSWORD"
