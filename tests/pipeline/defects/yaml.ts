import { bulletin, CAMPAIGN, change, SITE, type Defects } from './edit.ts';

export const YAML_DEFECTS: Defects = {
  'yaml-syntax': [change(CAMPAIGN, 'purpose:\n', 'purpose\n')],
  'yaml-syntax-alias': [change(CAMPAIGN, 'demo: true', 'demo: *yes')],
  'yaml-key-twice': [change(CAMPAIGN, 'demo: true', 'demo: true\ndemo: true')],
  'yaml-key-unknown': [change(CAMPAIGN, 'window:', 'windows:')],
  'yaml-key-missing': [change(CAMPAIGN, '  to: 2021-12-31\n', '')],
  'yaml-type': [change(SITE, "number: '12315'", 'number: 12315')],
  'yaml-value': [change(SITE, 'url: https://bulletin.example.org', 'url: bulletin')],
  'yaml-value-address': [
    change(SITE, 'url: https://bulletin.example.org', "url: 'javascript:hostile()'"),
  ],
  'yaml-value-kind': [change(bulletin('zh.mdx'), 'kind: findings', 'kind: finding')],
  'yaml-date': [change(CAMPAIGN, 'from: 2021-08-04', 'from: 2021-8-4')],
};
