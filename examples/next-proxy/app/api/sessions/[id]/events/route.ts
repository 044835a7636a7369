import { errorResponse, forward } from "../../../../../lib/forward";

/** Sends events to a session: messages, confirmations, interrupts. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  if (!/^sesn_\w+$/.test(id)) return errorResponse(404, "not_found_error", "There is no such session.");
  return forward(request, `sessions/${id}/events`);
}
