import { shownLanguage } from '../../../lib/browser/language';
import { Icon } from '../../shared/Icon';
import { strings } from './strings';
import type { Toast } from './toast';

/** What just happened, at the lower edge of the window; read out as it changes. */
export function ToastLine({ toast }: { toast: Toast }) {
  const message = toast.message.value;
  return (
    <div class="toast-place" dir="ltr" lang={shownLanguage()}>
      <p class="visually-hidden" role="status">
        {message?.text}
      </p>
      {message && (
        <div
          class="toast"
          onPointerEnter={() => toast.hold()}
          onPointerLeave={() => toast.resume()}
          onFocusIn={() => toast.hold()}
          onFocusOut={() => toast.resume()}
        >
          <span>{message.text}</span>
          {message.action && (
            <button type="button" onClick={message.action.run}>
              {message.action.label}
            </button>
          )}
          <button type="button" class="toast-close" aria-label={strings.dismiss} onClick={() => toast.dismiss()}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
