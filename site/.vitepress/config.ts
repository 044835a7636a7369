import { defineConfig } from "vitepress";
import { configuration } from "../src/configuration.ts";

export default defineConfig(configuration());
