import { env } from '$env/dynamic/private';
import type { LayoutServerLoad } from './$types';

/** The site's own origin and path, for canonical and hreflang links; everything works without it. */
export const load: LayoutServerLoad = () => ({ site: env['SITE_URL']?.replace(/\/*$/, '/') ?? null });
