import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Props = AnchorProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> & { ref?: Ref<HTMLAnchorElement> };

const anchor = (props: Props) => <Anchor size="sm" {...props} />;

/** A link of the page, with the router's typed addresses. */
export const AnchorLink = createLink(anchor);
