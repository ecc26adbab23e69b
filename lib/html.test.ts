import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, trusted } from './html';

test('Values are text, unless a template made them', () => {
  assert.equal(html`<p title="${'"x"'}">${'<b>&'}</p>`.text, '<p title="&quot;x&quot;">&lt;b&gt;&amp;</p>');
  assert.equal(html`<p>${html`<i>${"it's"}</i>`}${trusted('<hr>')}</p>`.text, '<p><i>it&#39;s</i><hr></p>');
});
