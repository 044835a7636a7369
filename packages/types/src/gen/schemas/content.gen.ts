// Generated from spec/components/schemas/content/ by tools/gen. Do not edit: change the spec and run `npm run gen`.

/** A part of what an agent says. */
export type AgentContentBlock = RedactedBlock | TextBlock;

/** A document such as a PDF or a text. */
export interface DocumentBlock {
  type: "document";
  /** Where the data of a document comes from. */
  source: DocumentSource;
  /** Title that the model sees. */
  title?: string | null;
  /** What the model is to know about the document beside its content. */
  context?: string | null;
}

/** Where the data of a document comes from. */
export type DocumentSource = Base64DocumentSource | FileDocumentSource | PlainTextDocumentSource | URLDocumentSource;

/** A document in the request itself. */
export interface Base64DocumentSource {
  type: "base64";
  /** Media type of the document, as in `application/pdf`. */
  media_type: string;
  /** The document in base64. */
  data: string;
}

/** A document that was uploaded as a file. */
export interface FileDocumentSource {
  type: "file";
  /** Id of the uploaded file. */
  file_id: string;
}

/** A plain text in the request itself. */
export interface PlainTextDocumentSource {
  type: "text";
  media_type: "text/plain";
  /** The text, not encoded. */
  data: string;
}

/** A document that the service loads from the web. */
export interface URLDocumentSource {
  type: "url";
  /** Address of the document. */
  url: string;
}

/** A picture in a message or in what a tool returned. */
export interface ImageBlock {
  type: "image";
  /** Where the data of an image comes from. */
  source: ImageSource;
}

/** Where the data of an image comes from. */
export type ImageSource = Base64ImageSource | FileImageSource | URLImageSource;

/** An image in the request itself. */
export interface Base64ImageSource {
  type: "base64";
  /** Media type of the image, as in `image/png`. */
  media_type: string;
  /** The image in base64. */
  data: string;
}

/** An image that was uploaded as a file. */
export interface FileImageSource {
  type: "file";
  /** Id of the uploaded file. */
  file_id: string;
}

/** An image that the service loads from the web. */
export interface URLImageSource {
  type: "url";
  /** Address of the image. */
  url: string;
}

/**
 * Stands where the service withholds content.
 * A client that sends one is refused with 400.
 */
export interface RedactedBlock {
  type: "redacted";
}

/** One hit of a search, as part of a tool result. */
export interface SearchResultBlock {
  type: "search_result";
  /** URL of the page that was found. */
  source: string;
  /** Title of the page that was found. */
  title: string;
  /** What the page says, in pieces. */
  content: SearchResultContent[];
  /** Whether the agent can cite a search result. */
  citations: SearchResultCitations;
}

/** Whether the agent can cite a search result. */
export interface SearchResultCitations {
  /** True if it can. */
  enabled: boolean;
}

/** A piece of text inside a search result. */
export interface SearchResultContent {
  type: "text";
  /** The words of the piece. */
  text: string;
}

/** A piece of text inside a `system.message`. */
export interface SystemTextBlock {
  type: "text";
  /** What the agent is told. */
  text: string;
}

/** A piece of text. */
export interface TextBlock {
  type: "text";
  /** The words themselves. */
  text: string;
}

/** A part of what a tool returned. */
export type ToolResultContentBlock = DocumentBlock | ImageBlock | SearchResultBlock | TextBlock;

/** A part of a message to the agent, as the service shows it. */
export type UserContentBlock = DocumentBlock | ImageBlock | RedactedBlock | TextBlock;

/** A part of a message to the agent. */
export type UserContentBlockParams = DocumentBlock | ImageBlock | TextBlock;
