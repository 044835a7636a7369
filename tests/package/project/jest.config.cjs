module.exports = { testMatch: ["**/*.jest.cjs"], moduleFileExtensions: ["js", "cjs", "json"], testTimeout: 60_000 };
