/**
 * A support desk: customers ask, an agent answers, and looks orders up on the way.
 *
 * @param {import("@managed-agents/client").Client} client
 * @param {{ agent: string, environment: string, lookUpOrder: (order: string) => Promise<string> }} options
 */
function createSupportDesk(client, { agent, environment, lookUpOrder }) {
  return {
    /** Asks one question in a session of its own. */
    async ask(question) {
      const session = await client.sessions.create({
        agent,
        environment_id: environment,
        title: question.slice(0, 80),
      });
      // `run` survives a stream that breaks, and sends nothing twice.
      const { text, stopReason } = await client.sessions.run(session.id, question, {
        tools: { lookup_order: ({ order_no }) => lookUpOrder(order_no) },
        confirm: (call) => (call.name === "bash" ? { deny: "The support desk runs no commands." } : "allow"),
      });
      return { session: session.id, answer: text, done: stopReason.type === "end_turn" };
    },
  };
}

module.exports = { createSupportDesk };
