// InboxSDK's own worker: puts its script into the page's world when its content script asks.
import '@inboxsdk/core/background';
