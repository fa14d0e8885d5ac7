import type { SiteAdapter } from '../adapter';
import { article } from './article';
import { classicComments } from './classic-comments';
import { comments } from './comments';
import { companyPost, companyQuill } from './company';
import { classicPost, dialogPost, shadowPost } from './share-box';
import { unknown } from './unknown';

// Sources and confidence of every selector: composing notes §1. What is not localised comes first, words come last.

/** LinkedIn: posts, reposts and edits in four generations of the share box, comments and answers in two, articles. */
export const linkedin: SiteAdapter = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  verifiedOn: '2026-11-21',
  never: [
    '.msg-form',
    '[class^="msg-"]:not(body)',
    '[class*=" msg-"]:not(body)',
    '[class*="messaging"]:not(body)',
    '.ql-clipboard',
    '[role="search"]',
    // No composer is one: search, the note of an invitation, titles, questions and choices of a poll.
    'input',
    'textarea',
  ],
  neverPaths: [
    '^/messaging(/|$)',
    '^/company/[^/]+/admin/(inbox|messaging)(/|$)',
    '^/sales(/|$)',
    '^/in/[^/]+/(edit|overlay)/',
    '^/search(/|$)',
    '^/mynetwork(/|$)',
  ],
  pagePaths: ['^/company/[^/]+/admin/'],
  self: [
    {
      css: 'img.global-nav__me-photo',
      attribute: 'alt',
      match: '^(?:(?:Photo|Profile photo|Foto) (?:of|de|von) )?(.+)',
    },
    // Since the pages have no names for their classes: the card of the account beside the feed.
    { css: '[data-view-name="identity-self-profile"], [data-view-name="identity-module"] a[href*="/in/"]' },
    { css: '.feed-identity-module__actor-meta a, .profile-card-name' },
  ],
  variants: [
    shadowPost,
    classicPost,
    dialogPost,
    comments,
    classicComments,
    article,
    companyQuill,
    companyPost,
    unknown,
  ],
};
