import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  server: {
    host: "127.0.0.1",
    proxy: {
      // The page calls its own origin, and the key is added here. `vite preview` takes this over.
      "/v1": {
        target: process.env.ANTHROPIC_BASE_URL ?? "http://127.0.0.1:4010",
        changeOrigin: true,
        headers: { "x-api-key": process.env.ANTHROPIC_API_KEY ?? "any" },
        configure: (proxy) => {
          // The service refuses calls of pages; this one is of a server.
          proxy.on("proxyReq", (request) => request.removeHeader("origin"));
          // A stream that breaks breaks for the page too. The proxy by itself would leave it open, and silent.
          proxy.on("proxyRes", (upstream, _request, response) => {
            upstream.on("close", () => upstream.complete || response.destroy());
          });
        },
      },
    },
  },
});
