import { errorResponse, forward } from "../../../../../lib/forward";

/** The stream of a session, frame by frame as the service sends it. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  // An id such as `..` would lead to another path of the API.
  if (!/^sesn_\w+$/.test(id)) return errorResponse(404, "not_found_error", "There is no such session.");
  return forward(request, `sessions/${id}/events/stream${new URL(request.url).search}`);
}
