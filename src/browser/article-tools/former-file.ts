/** On the page for missing addresses: leads on from a file that was beside the page of an article, where the host has no rule for it. */
import { formerFileLead } from '../../i18n/former-files.ts';

const lead = formerFileLead(location.pathname);
if (lead !== undefined) location.replace(lead);
