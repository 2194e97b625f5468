/**
 * Words that the tagger does not know or tags wrongly in news prose, with the tag they get. Entries are
 * general English; context rules still apply on top of them.
 */
export const taggerWords: Readonly<Record<string, string>> = {
  adviser: 'Actor',
  advisor: 'Actor',
  spokeswoman: 'Actor',
  spokesman: 'Actor',
  spokesperson: 'Actor',
  policymaker: 'Actor',
  lawmaker: 'Actor',
  firefighter: 'Actor',
  policewoman: 'Actor',
  councillor: 'Actor',
  councilwoman: 'Actor',
  councilman: 'Actor',
  assemblywoman: 'Actor',
  congresswoman: 'Actor',
  congressman: 'Actor',
  ombudsman: 'Actor',
  whistleblower: 'Actor',
  injured: 'PastTense',
  wounded: 'PastTense',
  hospitalised: 'PastTense',
  hospitalized: 'PastTense',
  failed: 'PastTense',
  accepted: 'PastTense',
  evacuated: 'PastTense',
  displaced: 'PastTense',
}
