/** Something that InboxSDK saw on the page, in the order it saw it. */
export type Sighting =
  | { readonly kind: 'loaded'; readonly address: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'route'; readonly route: string; readonly type: string }
  | {
      readonly kind: 'row';
      readonly threadId: string;
      readonly subject: string;
      readonly messages: number;
      readonly people: readonly string[];
    }
  | { readonly kind: 'thread'; readonly threadId: string; readonly subject: string }
  | {
      readonly kind: 'message';
      readonly messageId: string;
      readonly sender: string;
      readonly recipients: readonly string[];
    }
  /** Of a message, as the traffic of `bv` and `fd` tells it. */
  | {
      readonly kind: 'recipients';
      readonly messageId: string;
      readonly addresses: readonly string[];
    }
  | {
      readonly kind: 'compose';
      readonly compose: number;
      readonly from: string;
      readonly isReply: boolean;
      readonly isInline: boolean;
      readonly isFullScreen: boolean;
    }
  | {
      readonly kind: 'compose-event';
      readonly compose: number;
      readonly event: ComposeEvent;
      /** Who the compose was to and what about, when it happened. */
      readonly to: readonly string[];
      readonly subject: string;
      readonly threadId: string | null;
      readonly messageId: string | null;
    };

export type ComposeEvent =
  | 'presending'
  | 'sending'
  | 'sent'
  | 'sendCanceled'
  | 'draftSaved'
  | 'fullscreenChanged'
  | 'discard';

/** The element in which the content script leaves its sightings, one JSON text per child. */
export const REPORT_ELEMENT = 'oracle-report';
