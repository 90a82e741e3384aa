package kategori

// mengde is a set of values of the facts of the decision table: one bit for each value of each fact. A fact that is known has one bit
// set, one that is not given has a bit for every value it may have.
type mengde uint64

// The facts and their values.
const (
	erStatsborger mengde = 1 << iota // the permit in force
	utenTillatelse
	annenTillatelse
	erFamilie        // utlendingsloven chapter 6, not § 9 f; introduksjonsloven: not § 2 d
	kreverAvtale     // § 9 a–d; introduksjonsloven § 2 a–c
	kreverIkkeAvtale // § 9 f and g; introduksjonsloven § 2 d and e
	flyktningEtterF  // § 9 a after f
	erKollektiv      // § 9 e

	ordinaert // which rules collective protection is under
	etter37c
	iProgram

	erBosatt
	ikkeBosatt

	erEoes
	ikkeEoes

	harBrutt // § 3 tredje ledd; introduksjonsloven § 3 andre ledd
	ikkeBrutt

	under18 // the age at innvilgelse; under introduksjonsloven on the day
	iAldersgruppen
	overAldersgruppen

	etterAvtale
	utenAvtale

	innenFoerste // the two years of § 8 første ledd; introduksjonsloven § 2
	utenforFoerste

	innenTredje // the two years of § 8 tredje ledd; introduksjonsloven § 3 tredje ledd
	utenforTredje

	ledig // § 8 fjerde ledd
	iArbeid
	iArbeidTarAlt // T69: it takes kan-tilbys too from those settled without agreement

	uten43h // forskriften § 43 h
	med43h

	harBehov // introduksjonsloven § 2: grunnleggende kvalifisering
	utenBehov
)

// faktum is a fact of the decision table.
type faktum uint8

const (
	faktumTillatelse faktum = iota
	faktumKollektiv
	faktumBosatt
	faktumEoes
	faktumBrutt
	faktumAlder
	faktumAvtale
	faktumFoerste
	faktumTredje
	faktumArbeid
	faktum43h
	faktumBehov
	antallFakta
)

// verdier is the possible values of each fact.
var verdier = [antallFakta]mengde{
	faktumTillatelse: erStatsborger | utenTillatelse | annenTillatelse | maalgruppe,
	faktumKollektiv:  ordinaert | etter37c | iProgram,
	faktumBosatt:     erBosatt | ikkeBosatt,
	faktumEoes:       erEoes | ikkeEoes,
	faktumBrutt:      harBrutt | ikkeBrutt,
	faktumAlder:      under18 | iAldersgruppen | overAldersgruppen,
	faktumAvtale:     etterAvtale | utenAvtale,
	faktumFoerste:    innenFoerste | utenforFoerste,
	faktumTredje:     innenTredje | utenforTredje,
	faktumArbeid:     ledig | iArbeid | iArbeidTarAlt,
	faktum43h:        uten43h | med43h,
	faktumBehov:      harBehov | utenBehov,
}

// Facts that several rows share.
const (
	maalgruppe    = erFamilie | paragraf9Alle
	paragraf9Alle = avtalegruppe | fritatt
	avtalegruppe  = kreverAvtale | erKollektiv         // bosetting etter avtale is required
	fritatt       = kreverIkkeAvtale | flyktningEtterF // § 8 andre ledd
	innenfor      = erBosatt | ikkeEoes | ikkeBrutt
	voksen        = innenfor | iAldersgruppen
	harPlass      = voksen | innenFoerste | ledig
)

// linje is one line of a decision table: what it says, and for each fact the values it holds for.
type linje[T comparable] struct {
	svar    T
	vilkaar mengde
}

// naar is a condition: each fact named has one of the values named, the others any.
func naar(v mengde) mengde {
	for _, alle := range verdier {
		if v&alle == 0 {
			v |= alle
		}
	}
	return v
}

// tabellB decides the kategori of the introduksjonsprogram on one day under integreringsloven. Exactly one line holds for each set of known
// facts: no line rests on standing before or after another.
var tabellB = [...]linje[Rad]{
	// Who is outside.
	{RadStatsborger, naar(erStatsborger)},
	{RadUtenTillatelse, naar(utenTillatelse)},
	{RadAnnenTillatelse, naar(annenTillatelse)},
	{RadIkkeBosatt, naar(maalgruppe | ikkeBosatt)},
	{RadEoes, naar(maalgruppe | erBosatt | erEoes)},
	{RadAvbrutt, naar(maalgruppe | erBosatt | ikkeEoes | harBrutt)},
	{RadUnder18, naar(paragraf9Alle | innenfor | under18)},

	// § 8 første, andre, fjerde ledd; § 37 c; forskriften § 43 h. With agreement, and without where none is required.
	{RadToAar, naar(avtalegruppe | voksen | etterAvtale | utenforFoerste)},
	{RadToAar, naar(fritatt | voksen | utenforFoerste)},
	{RadArbeid, naar(avtalegruppe | voksen | etterAvtale | innenFoerste | iArbeid | iArbeidTarAlt)},
	{RadArbeid, naar(fritatt | voksen | innenFoerste | iArbeid | iArbeidTarAlt)},
	{RadEtterKollektiv, naar(kreverAvtale | harPlass | etterAvtale | med43h)},
	{RadEtterKollektiv, naar(fritatt | harPlass | med43h)},
	{RadEtterAvtale, naar(kreverAvtale | harPlass | etterAvtale | uten43h)},
	{RadEtterAvtale, naar(erKollektiv | ordinaert | harPlass | etterAvtale)},
	{RadKollektiv, naar(erKollektiv | etter37c | harPlass | etterAvtale)},
	{RadKollektivIProgram, naar(erKollektiv | iProgram | harPlass | etterAvtale)},
	{RadUtenAvtalekrav, naar(kreverIkkeAvtale | harPlass | uten43h)},
	{RadFlyktningEtterFamilie, naar(flyktningEtterF | harPlass | uten43h)},

	// § 8 tredje ledd.
	{RadFamilie, naar(erFamilie | innenfor | innenTredje)},
	{RadToAarKanTilbys, naar(erFamilie | innenfor | utenforTredje)},
	{RadOver55, naar(paragraf9Alle | innenfor | overAldersgruppen | innenTredje)},
	{RadToAarKanTilbys, naar(paragraf9Alle | innenfor | overAldersgruppen | utenforTredje)},
	{RadUtenAvtale, naar(avtalegruppe | voksen | utenAvtale | innenTredje | ledig | iArbeid)},
	{RadArbeid, naar(avtalegruppe | voksen | utenAvtale | innenTredje | iArbeidTarAlt)},
	{RadToAarKanTilbys, naar(avtalegruppe | voksen | utenAvtale | utenforTredje)},
}

// ledd is a ledd of § 8: whose two years apply. Under introduksjonsloven the first is § 2, the third § 3 tredje ledd.
type ledd uint8

const (
	ingenLedd   ledd = 0
	foersteLedd ledd = 1
	tredjeLedd  ledd = 3
)

// leddtabell decides whether a person is one of § 8 første ledd or of tredje ledd, by permit, age and agreement alone.
var leddtabell = [...]linje[ledd]{
	{ingenLedd, naar(erStatsborger | utenTillatelse | annenTillatelse)},
	{ingenLedd, naar(paragraf9Alle | under18)},
	{foersteLedd, naar(avtalegruppe | iAldersgruppen | etterAvtale)},
	{foersteLedd, naar(fritatt | iAldersgruppen)},
	{tredjeLedd, naar(erFamilie)},
	{tredjeLedd, naar(paragraf9Alle | overAldersgruppen)},
	{tredjeLedd, naar(avtalegruppe | iAldersgruppen | utenAvtale)},
}

// gir is the kategori that each row gives.
var gir = [...]Kategori{
	RadStatsborger: Ingen, RadUtenTillatelse: Ingen, RadAnnenTillatelse: Ingen, RadIkkeBosatt: Ingen, RadEoes: Ingen, RadAvbrutt: Ingen, RadUnder18: Ingen,
	RadEtterAvtale: RettOgPlikt, RadUtenAvtalekrav: RettOgPlikt, RadFlyktningEtterFamilie: RettOgPlikt, RadKollektiv: Rett, RadKollektivIProgram: Rett,
	RadFamilie: KanTilbys, RadOver55: KanTilbys, RadUtenAvtale: KanTilbys,
	RadToAar: Ingen, RadToAarKanTilbys: Ingen, RadArbeid: Ingen, RadEtterKollektiv: Ingen,
	RadUnderAldersgruppen: Ingen, RadUtenBehov: Ingen, RadParagraf2: RettOgPlikt, RadToAarParagraf2: Ingen,
}

// Kategorien returns the kategori that a row gives, zero for no row.
func Kategorien(r Rad) Kategori {
	if int(r) < len(gir) {
		return gir[r]
	}
	return 0
}

// mulig reports whether a line can hold when the facts may be those of m. Facts are independent, so it can when each fact has a value
// that it holds for.
func (l *linje[T]) mulig(m mengde) bool {
	felles := l.vilkaar & m
	for _, alle := range verdier {
		if felles&alle == 0 {
			return false
		}
	}
	return true
}

// sikker reports whether a line holds whichever of the facts of m are true.
func (l *linje[T]) sikker(m mengde) bool { return m&^l.vilkaar == 0 }

// viktige returns the facts whose value can change what a table says, svar being what is compared: those for which there are two lines
// that say different things and differ in that fact alone on some choice of the others.
func viktige[T comparable](tabell []linje[T], m mengde, ulike func(a, b T) bool) (ff mengde) {
	for i := range tabell {
		a := &tabell[i]
		if !a.mulig(m) {
			continue
		}
		for j := range i {
			b := &tabell[j]
			if b.mulig(m) && ulike(a.svar, b.svar) {
				ff |= eneste(a.vilkaar & b.vilkaar & m)
			}
		}
	}
	return ff
}

// eneste returns the values of the one fact that two lines do not share, nothing when there are several.
func eneste(felles mengde) (ff mengde) {
	for _, alle := range verdier {
		if felles&alle == 0 {
			if ff != 0 {
				return 0
			}
			ff = alle
		}
	}
	return ff
}

// radene returns the rows of a decision table that the facts allow, one bit each, and the kategorier that they give.
func radene(tabell []linje[Rad], m mengde) (rader uint32, mulige Sett) {
	for i := range tabell {
		if l := &tabell[i]; l.sikker(m) {
			return 1 << l.svar, SettAv(gir[l.svar])
		}
	}
	for i := range tabell {
		if l := &tabell[i]; l.mulig(m) {
			rader |= 1 << l.svar
			mulige |= SettAv(gir[l.svar])
		}
	}
	return rader, mulige
}
