// What an offer to help with a number is worth: six questions, and what the answers amount to.

/** What somebody may have been told, from the worst to what is allowed. */
export const offerSigns = [
  'no_visit',
  'gives_number',
  'state_fee',
  'keeps_document',
  'no_contract',
  'help_for_price',
] as const
export type OfferSign = (typeof offerSigns)[number]

export type OfferVerdict = 'fraud' | 'caution' | 'allowed' | 'none'

/** What each sign makes of an offer. Only the state issues numbers, and the fee is nothing (Law 223-III, art. 9). */
const meanings: Readonly<Record<OfferSign, OfferVerdict>> = {
  no_visit: 'fraud',
  gives_number: 'fraud',
  state_fee: 'fraud',
  keeps_document: 'fraud',
  no_contract: 'caution',
  help_for_price: 'allowed',
}

export type OfferJudgement =
  | { readonly ok: true; readonly verdict: OfferVerdict; readonly because: readonly OfferSign[] }
  | { readonly ok: false; readonly unanswered: readonly OfferSign[] }

/**
 * Judges an offer by the worst that was answered with yes; `because` names what led to it.
 *
 * One sign of fraud is enough, whatever else is left unanswered: `judgeOffer(new Map([['state_fee', true]]))`.
 */
export function judgeOffer(answers: ReadonlyMap<OfferSign, boolean>): OfferJudgement {
  const seen = offerSigns.filter(sign => answers.get(sign))
  const because = (verdict: OfferVerdict) => seen.filter(sign => meanings[sign] === verdict)
  if (because('fraud').length > 0) return { ok: true, verdict: 'fraud', because: because('fraud') }
  const unanswered = offerSigns.filter(sign => !answers.has(sign))
  if (unanswered.length > 0) return { ok: false, unanswered }
  const verdict = (['caution', 'allowed'] as const).find(each => because(each).length > 0) ?? 'none'
  return { ok: true, verdict, because: because(verdict) }
}
