/** A field of science: its name and domain as OpenAlex has them, its share of papers, and words of its own. */
export interface Field {
  name: string;
  domain: string;
  /** Its share of all papers, in percent. */
  weight: number;
  /** What its parts are called: `Molecular Genetics` is a qualifier and the head. */
  head: string;
  qualifiers: readonly string[];
  nouns: readonly string[];
}

/** The field whose topics are the themes of `seed/themes.json`. */
export const AI_SAFETY = 'AI Safety';

export const DOMAINS = ['Life Sciences', 'Social Sciences', 'Physical Sciences', 'Health Sciences'];

/** A field a line: name | domain | share | head | qualifiers | nouns. */
const TABLE = `
Medicine|Health Sciences|17|Medicine|clinical acute chronic paediatric surgical renal cardiac vascular geriatric oncological|patients therapy diagnosis surgery relapse tumours dosage survival biopsy remission symptoms infusion
Engineering|Physical Sciences|11|Engineering|structural mechanical hydraulic seismic acoustic turbulent rotating composite adaptive tensile|turbines bearings bridges vibrations actuators beams nozzles welds pumps girders sensors fatigue
Social Sciences|Social Sciences|9|Studies|rural urban migrant electoral postcolonial legal household educational comparative regional|migration schooling households ballots kinship courts welfare neighbourhoods villages protest census poverty
Computer Science|Physical Sciences|8|Computing|distributed parallel relational concurrent semantic symbolic visual wireless embedded mobile|databases compilers caches queries routers packets indexes schedulers protocols storage threads images
Biochemistry, Genetics and Molecular Biology|Life Sciences|7|Genetics|molecular ribosomal mitochondrial epigenetic enzymatic cellular genomic chromosomal mutant somatic|proteins enzymes chromatin ribosomes mutants kinases lipids genomes membranes transcripts alleles plasmids
Physics and Astronomy|Physical Sciences|6|Physics|stellar quantum magnetic galactic thermal superconducting relativistic optical nuclear spectral|galaxies photons spins lattices plasma neutrinos quarks pulsars phonons lasers isotopes condensates
Materials Science|Physical Sciences|5|Materials|crystalline porous amorphous polymeric ceramic metallic layered corroded elastic sintered|alloys films grains ceramics coatings crystals polymers nanowires powders dislocations steels glasses
Agricultural and Biological Sciences|Life Sciences|5|Agronomy|arable tropical marine fungal invasive irrigated coastal avian forest alpine|crops soils seedlings pollinators fisheries grasslands harvests pests larvae roots birds reefs
Arts and Humanities|Social Sciences|4|Humanities|medieval baroque liturgical oral classical manuscript modernist ritual poetic vernacular|manuscripts poems cathedrals myths archives hymns novels frescoes dialects inscriptions translations theatres
Environmental Science|Physical Sciences|4|Ecology|coastal atmospheric riverine polluted arctic sedimentary wetland airborne urban glacial|emissions wetlands aerosols rivers sediments pollutants forests runoff glaciers estuaries nitrates habitats
Chemistry|Physical Sciences|4|Chemistry|organic catalytic aqueous organometallic electrochemical photochemical chiral ionic gaseous polymeric|ligands catalysts solvents esters oxidation isomers radicals electrolytes adsorption reagents complexes salts
Psychology|Social Sciences|3|Psychology|cognitive developmental social perceptual emotional adolescent autobiographical verbal spatial moral|memory attention emotions children stress habits grief adolescents perception attitudes sleep recall
Business, Management and Accounting|Social Sciences|2.5|Management|strategic retail corporate entrepreneurial familial fiscal industrial seasonal luxury logistic|firms suppliers brands audits managers start-ups retailers franchises shareholders mergers tourists invoices
Economics, Econometrics and Finance|Social Sciences|2.5|Economics|monetary fiscal agrarian behavioural developing cyclical international informal rational marginal|inflation wages tariffs banks prices subsidies taxes bonds unemployment currencies auctions exports
Mathematics|Physical Sciences|2.5|Mathematics|algebraic topological stochastic convex hyperbolic combinatorial elliptic harmonic discrete nonlinear|manifolds groups operators polynomials lattices martingales graphs inequalities rings bundles cohomology primes
Neuroscience|Life Sciences|2|Neuroscience|cortical synaptic hippocampal auditory motor sensory dopaminergic spinal retinal circadian|synapses cortex axons interneurons seizures dendrites astrocytes lesions reflexes oscillations glia rodents
Earth and Planetary Sciences|Physical Sciences|2|Geology|volcanic tectonic oceanic sedimentary martian lunar isotopic fluvial metamorphic glacial|faults volcanoes basalts magma craters sediments earthquakes plates minerals zircons aquifers strata
Immunology and Microbiology|Life Sciences|1.5|Immunology|viral bacterial innate humoral mucosal allergic parasitic latent autoimmune microbial|antibodies pathogens vaccines antigens viruses biofilms parasites cytokines lymphocytes phages strains epitopes
Energy|Physical Sciences|1.5|Energy|solar nuclear geothermal offshore renewable thermal photovoltaic hybrid tidal residual|batteries reactors turbines hydrogen grids biofuels collectors electrolysers insulation boilers inverters coal
Nursing|Health Sciences|1.2|Nursing|palliative maternal intensive domiciliary geriatric neonatal perioperative mental community dietary|nurses wards carers midwives shifts wounds handovers nutrition discharge bedsides falls hospices
Decision Sciences|Social Sciences|1.2|Decisions|multicriteria robust sequential fuzzy collective sampled forecasting inventory causal missing|forecasts inventories queues surveys rankings portfolios committees samples estimators deadlines routes bids
Chemical Engineering|Physical Sciences|1.2|Processing|catalytic fluidised supercritical membrane colloidal multiphase continuous granular reactive viscous|distillation emulsions slurries separators reactors bubbles gels foams filters combustion evaporation pellets
Pharmacology, Toxicology and Pharmaceutics|Life Sciences|1.2|Pharmacology|toxic herbal oral receptor analgesic sustained placebo hepatic nanoparticulate systemic|drugs tablets receptors metabolites inhibitors overdoses excipients agonists antibiotics opioids clearance toxins
Health Professions|Health Sciences|1|Rehabilitation|vocational postural occupational speech athletic orthotic optometric manual pulmonary respiratory|gait exercise prostheses stroke balance muscles athletes spectacles posture stuttering joints wheelchairs
Veterinary|Health Sciences|0.7|Veterinary Studies|bovine equine canine feline porcine ovine avian zoonotic lactating wild|cattle horses dogs cats herds mastitis calves lambs poultry ticks foals colic
${AI_SAFETY}|Physical Sciences|12|Safety|learned deceptive scalable mechanistic adversarial interpretable aligned agentic preference-based honest|models agents rewards prompts evaluations incentives objectives features policies benchmarks overseers rollouts
`;

/** The fields of OpenAlex, with one of them, Dentistry, making room for AI safety. */
export const FIELDS: readonly Field[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', domain = '', weight, head = '', qualifiers = '', nouns = ''] = line.split('|');
    return {
      name,
      domain,
      weight: Number(weight),
      head,
      qualifiers: qualifiers.split(' '),
      nouns: nouns.split(' '),
    };
  });
