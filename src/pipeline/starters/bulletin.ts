import type { Day } from '../../domain/date.ts';
import { TO_FILL } from './example.ts';

const head = (campaign: string, today: Day, words: readonly [string, string, string]): string => `\
---
title: ${TO_FILL}${words[0]}
summary: ${TO_FILL}${words[1]}
campaign: ${campaign}
number: ${TO_FILL}${words[2]}
publishedOn: ${today}
# 到了这一天才公布；要定时刻的加一行 publishedAt: '10:00'（北京时间），没有定稿的加一行 draft: true。
# Published from this day on; add publishedAt for a time of it, draft: true while it is not final.
kind: findings
---
`;

const chinese = (campaign: string, today: Day): string => `\
${head(campaign, today, ['标题，不写数字', '两三句话说清发现了什么、正在做什么', '文号'])}
{/* 数字一律用组件，由数据算出；手写的数字检查不予通过。kind 可写 findings、interview、progress。 */}

${TO_FILL}第一段：查了谁，抽了什么，结果怎样。本次检查<Stat of="firms.inspected" />家企业，抽取<Stat of="samples" />批次，不合格<Stat of="samples.failed" />批次。

## 哪里不合格

<FailRates />

## 该怎么办

买到通告中产品的，先不要吃，留好包装和小票，拨打<Hotline />。
`;

const english = (campaign: string, today: Day): string => `\
${head(campaign, today, [' Title, without figures', ' What was found and what is being done', '文号'])}
{/* Every figure is a component, computed from the data; one typed by hand fails the check. */}

${TO_FILL} First paragraph. Firms visited: <Stat of="firms.inspected" />; batches drawn: <Stat of="samples" />; non-compliant: <Stat of="samples.failed" />.

## What failed

<FailRates />

## What to do

If you bought a product named in a notice, do not eat it, keep the packet and the receipt, and call <Hotline />.
`;

/** The files of a new bulletin, by name. */
export const bulletinFiles = (campaign: string, today: Day): ReadonlyMap<string, string> =>
  new Map([
    ['zh.mdx', chinese(campaign, today)],
    ['en.mdx', english(campaign, today)],
  ]);
