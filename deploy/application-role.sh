#!/usr/bin/env bash
# Runs once, when the database is made: the application's role may connect; the migrations say what it may use.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set password="$(cat /run/secrets/application_password)" <<'SQL'
create role collegium_app with login nosuperuser password :'password';
SQL
