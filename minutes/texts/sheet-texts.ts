/** What the check sheet (proefblad) of a template is filled with: invented, in the words of real minutes. */
export const sheetTexts = {
  place: 'Buurthuis De Brug',
  introduction: 'Dit is een proefblad. U ziet hier hoe een verslag er in dit sjabloon uitziet.',
  contact: 'Anna Jansen, 06 12 34 56 78',
  present: [
    { name: 'Anna Jansen', organisation: 'Cliëntenraad', perspective: 'residents' },
    { name: 'Karim Bouali', organisation: 'Wijkteam Oost', perspective: 'frontline' },
    { name: 'Els de Boer', organisation: '', perspective: 'policy' },
  ],
  task: {
    from: 'inwoners vertellen hun verhaal steeds opnieuw',
    to: 'inwoners vertellen hun verhaal één keer',
    forWhom: 'inwoners met meer dan één vraag',
    why: 'opnieuw vertellen kost kracht',
  },
  actions: [
    {
      what: 'Een vaste contactpersoon voor tien gezinnen',
      who: 'Karim Bouali en Anna Jansen',
      firstStep: 'Tien gezinnen vragen of zij mee willen doen',
      howWeKnow: 'Inwoners zeggen dat zij hun verhaal één keer vertelden',
    },
    {
      what: 'Vijf brieven herschrijven samen met inwoners',
      who: 'Els de Boer',
      firstStep: 'De vijf brieven kiezen',
      howWeKnow: 'Er bellen minder mensen met een vraag over een brief',
    },
  ],
  scale: [
    'Helemaal niet van toepassing',
    'Niet van toepassing',
    'Een beetje van toepassing',
    'Van toepassing',
    'Helemaal van toepassing',
  ],
  statement: 'Ik vertel mijn verhaal maar één keer.',
  counts: [8, 12, 10, 6, 4],
} as const;
