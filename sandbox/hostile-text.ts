/**
 * Text that tries everything which a careless reader of it would act on: workflow commands in both forms and after every
 * kind of line end, Markdown, HTML, Mermaid, terminal escapes and text direction.
 */
export const HOSTILE_TEXT = [
  '::set-output name=outcome::succeeded',
  '  ::error title=forged::forged by the provider',
  '::add-mask::import',
  '::stop-commands::forged',
  'text ##[add-mask]import',
  '##[set-output name=outcome]succeeded',
  'after a lone return\r::warning::forged by the provider',
  '%0A::notice::forged by the provider',
  '# heading [link](javascript:alert(1)) ![image](https://tracker.invalid/pixel) | cell | `code`',
  '<img src=x onerror=alert(1)></details></td><script>alert(1)</script> &lt;b&gt; @octocat #1',
  '```mermaid\nsection forged; click a href "javascript:alert(1)" %%{init: {}}%%\n```',
  '\u001b[31mred\u001b[0m \u0007 \u0000 \u202Ereversed\u202C \u2028::error::forged by the provider',
].join('\n');
