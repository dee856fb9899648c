#!/bin/sh
# Runs once, when the database is made. The owner migrates and is no superuser; the application role works
# and owns nothing.
set -eu
psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set=owner="$OWNER_PASSWORD" --set=app="$APP_PASSWORD" <<'SQL'
CREATE ROLE slotsom_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'owner';
ALTER DATABASE slotsom OWNER TO slotsom_owner;
CREATE ROLE slotsom_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'app';
GRANT CONNECT ON DATABASE slotsom TO slotsom_app;
SQL
