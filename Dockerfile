# The emulator alone, from the tarball that has all that it needs:
#   npm run pack:all && docker build -t managed-agents-mock .
ARG NODE_VERSION=24.21.0

FROM node:${NODE_VERSION}-trixie-slim AS unpacked
WORKDIR /app
# Exactly one: two versions side by side stop the build.
COPY dist/packages/managed-agents-mock-*-standalone.tgz /app/mock.tgz
# What the command needs; the library, its types and its sources stay behind.
RUN tar -xzf mock.tgz --strip-components=1 --no-same-owner --exclude=package/node_modules/@managed-agents \
      package/LICENSE package/package.json package/bin package/node_modules \
      package/dist/program package/dist/document package/dist/inspector \
  && rm mock.tgz

FROM node:${NODE_VERSION}-trixie-slim
LABEL org.opencontainers.image.title="Managed Agents mock" \
      org.opencontainers.image.description="An emulator of the Claude Managed Agents Sessions API. Unofficial." \
      org.opencontainers.image.licenses="MIT"
# Of root, so that the process cannot change its own program.
COPY --from=unpacked /app /app
WORKDIR /app
# Requests come from outside of the container. Control stays closed to them until MANAGED_AGENTS_MOCK_TOKEN is set.
ENV MANAGED_AGENTS_MOCK_HOST=0.0.0.0
USER node
EXPOSE 4010
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s --timeout=3s --start-period=5s --start-interval=500ms --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/bin/managed-agents-mock.js"]
