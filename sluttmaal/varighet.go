package sluttmaal

import (
	"fmt"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// Oppstart is which day is «tilbud om oppstart» in §§ 75 and 76, and whether «etter 1. januar» takes in the day itself (T20).
type Oppstart uint8

// The readings of T20.
const (
	Startdato       Oppstart = iota // startdato in the vedtak, the day included
	StartdatoStreng                 // startdato, strictly after the day
	VedVedtaksdato                  // vedtaksdato, the day included
)

// Aldersdag is the day on which age is measured for a goal (T24).
type Aldersdag uint8

// The readings of T24.
const (
	VedVedtak      Aldersdag = iota // vedtaksdato of the first vedtak, startdato when that is not given
	VedInnvilgelse                  // the day the permit was granted
	VedStart                        // startdato
)

// Ukrainsk is what forskriften § 43 d gave: the longest programme in months, without forlengelse.
type Ukrainsk struct{ Maaneder int }

// String returns the months as «12 (+0)».
func (u Ukrainsk) String() string { return fmt.Sprintf("%d (+0)", u.Maaneder) }

// Regler is this package's part of the rules, a value.
type Regler struct {
	Maal                       [antallKoder]lov.Tabell[Maal] // by Kode
	Sluttmaal13, Sluttmaal14   lov.Tabell[lov.Ord]
	Overganger                 [antallOverganger]lov.Tabell[Grense] // by Overgang
	Over55Vgs, Over55, Under25 lov.Tabell[lov.Tall]
	Ukraina                    lov.Tabell[Ukrainsk]

	Oppstart     Oppstart  // T20
	Aldersdag    Aldersdag // T24
	Avvis        bool      // T47 avvis: a goal against age or education gives no frist
	Loven        bool      // T50 loven: the law's months go before those of the registered code
	FagFoer76    bool      // T54 ikke: § 76 første ledd does not reach fag- og yrkesopplæring
	FagErIkkeVgo bool      // T63 nei: fag- og yrkesopplæring does not satisfy § 14 tredje ledd
}

// Grunnlag is what the rules about goals look at. A zero field is not given.
type Grunnlag struct {
	Lovdato          date.Date
	Registreringer   []Registrering
	Startdato        date.Date // the anchor of the programme
	Vedtaksdato      date.Date // of the first vedtak
	Vedtak           int       // the place of that vedtak in the snapshot
	Innvilgelse      date.Date // of the permit
	Foedselsdato     date.Date
	HarVideregaaende lov.JaNei // utdanning på videregående nivå eller høyere, forskriften § 65 a
	UtdanningMangler lov.Sti   // what to ask for when that is not known
	Kollektiv        lov.JaNei // had a permit under utlendingsloven § 34 on startdato
	KollektivMangler []lov.Sti // what to ask for when that is not known
	Ukrainsk         lov.JaNei // Ukrainian videregående without higher education
}

// Varighet is how long a programme with the registered goal can last.
type Varighet struct {
	Utfall        lov.Utfall // Uavklart: no goal, or one that cannot be told
	Kode          Kode
	Indeks        int // of the registration
	Maaneder      int
	Forlengelse   int      // the longest forlengelse, in months
	Rad           *lov.Rad // the provision that gives the months
	Gammel        bool     // the months are those of the law before 2026 (T38)
	Avvik         Avvik    // how the code stands to the law
	Loven         *lov.Versjon[Maal]
	LovensKode    Kode           // the goal to register instead, 0: none
	Likt          bool           // several registrations tie (T22)
	Alder         Aldersfeil     // T47
	FeilUtdanning bool           // the goal asks for another education than the participant has
	Tolkninger    lov.Tolkninger // the open points whose question was reached
}

// Avvik is how a registered code stands to the law on the day of oppstart.
type Avvik uint8

// The deviations. NIR reports the two first; it misses the two last.
const (
	IngenAvvik    Avvik = iota
	NytFoer2026         // oppstart before 2026, a code «fra 1.1.2026»
	GammelFra2026       // oppstart from 2026, a code that no longer applies
	NytFoer2025         // oppstart before 2025, a code «fra 1.1.2025»
	Gammelt2025         // oppstart in 2025, an old code for videregående: it loses twelve months
)

// Aldersfeil is how a goal stands to the participant's age.
type Aldersfeil uint8

// What age can say of a goal.
const (
	AlderIOrden  Aldersfeil = iota
	AlderOver55             // §§ 13 and 14: a programme for those over 55 shall qualify for work
	AlderUnder25            // § 14 third ledd: those under 25 shall have fullført videregående, unless they do not want or cannot
)

// Finn returns the row of the catalogue for a code, nil when the rules have none.
func (r *Regler) Finn(k Kode) *lov.Versjon[Maal] {
	if k < 1 || int(k) > antallKoder || len(r.Maal[k-1].Versjoner) == 0 {
		return nil
	}
	return &r.Maal[k-1].Versjoner[0]
}

// Varighet returns the months of the registered goal and how far the programme can be extended.
//
// Integreringsloven §§ 13 and 14, integreringsforskriften §§ 75 and 76. The goal is the registration with the latest Fra, then the
// latest Registrert (T22). The registered code gives the months, also outside its window, as NIR does, unless Loven is set (T50);
// § 43 d gives 12 months to those with Ukrainian videregående and collective protection who began 1 July 2023 – 31 December 2025
// with higher education as goal. The version is picked by Startdato (T20), not by Lovdato.
//
// The outcome is Uavklart, with the missing facts in m, without a registration, when registrations tie with different months, and
// when a fact that § 43 d turns on is missing. Lovdato is from 1 January 2026.
func (r *Regler) Varighet(g *Grunnlag, m *lov.Mangler, sp *lov.Spor) (v Varighet) {
	r.VarighetTil(&v, g, m, sp)
	return v
}

// VarighetTil is [Regler.Varighet] into a v that is reused.
func (r *Regler) VarighetTil(v *Varighet, g *Grunnlag, m *lov.Mangler, sp *lov.Spor) {
	*v = Varighet{}
	v.Indeks = -1
	if g.Startdato == 0 {
		m.Mangler(lov.Til("vedtak"))
		return
	}
	if v.Indeks = r.gjeldende(g, m); v.Indeks < 0 {
		v.Likt = len(g.Registreringer) > 0
		return
	}
	reg := &g.Registreringer[v.Indeks]
	v.Kode = reg.Kode
	maal := r.Finn(reg.Kode)
	if maal == nil {
		m.Mangler(lov.I("sluttmaal", v.Indeks, "kode"))
		return
	}
	if sp != nil {
		if s := r.settes(&maal.Verdi).Paa(g.Lovdato); s != nil {
			sp.Legg(&regelGjeldende, &s.Rad, lov.Beregnet, FaktumRegistrering.Er(int64(v.Indeks)), FaktumKode.Er(int64(reg.Kode)), FaktumFra.PaaDag(reg.Fra))
		}
	}
	if r.manglerVedtaksdato(g, maal) {
		m.Mangler(lov.I("vedtak", g.Vedtak, "vedtaksdato"))
		return
	}
	gir := r.overgang(g, v, maal, sp)
	if v.Loven != nil {
		r.foreslaa(g, v)
	}
	if gir == nil {
		m.Mangler(lov.I("sluttmaal", v.Indeks, "kode"))
		return
	}
	v.Maaneder, v.Forlengelse, v.Rad = gir.Verdi.Maaneder, gir.Verdi.Forlengelse, r.versjon(gir, g.Startdato)
	v.Gammel = gir.Verdi.Gammelt
	if hoeyere(v.Kode) && !r.paragraf43d(g, v, m, sp) {
		return
	}
	r.kontroller(g, v, &maal.Verdi)
	if r.Avvis && r.avvist(g, v, &maal.Verdi, m) {
		if sp != nil {
			if rad := r.settes(&maal.Verdi).Paa(g.Lovdato); rad != nil {
				sp.Legg(&regelAvvist, &rad.Rad, lov.Uavklart, FaktumKode.Er(int64(v.Kode)))
			}
		}
		return
	}
	if sp != nil {
		regel := &regelVarighet
		if v.Forlengelse == 0 {
			regel = &regelVarighetUten
		}
		sp.Legg(regel, v.Rad, lov.Beregnet, FaktumKode.Er(int64(reg.Kode)), FaktumMaaneder.Er(int64(v.Maaneder)), FaktumForlengelse.Er(int64(v.Forlengelse)))
	}
	v.Utfall = lov.Oppfylt
}

// versjon returns the wording of a row that stood on startdato, for a row of the law before 2026; its months never changed.
func (r *Regler) versjon(m *lov.Versjon[Maal], startdato date.Date) *lov.Rad {
	if !m.Verdi.Gammelt {
		return &m.Rad
	}
	if v := r.Maal[m.Verdi.Kode-1].Paa(startdato); v != nil {
		return &v.Rad
	}
	return &m.Rad
}

// foreslaa finds the goal to register instead of one against the law.
func (r *Regler) foreslaa(g *Grunnlag, v *Varighet) {
	v.LovensKode = lovensKode(g, v.Loven.Verdi.Kode, r.Aldersdag)
	for a := VedVedtak; a <= VedStart; a++ {
		if lovensKode(g, v.Loven.Verdi.Kode, a) != v.LovensKode {
			v.Tolkninger.Legg(24)
		}
	}
}

// lovensKode is the code of a goal for someone of this age: the old law has as many months for fullført videregående under 25 and over,
// and NIR a row for each.
func lovensKode(g *Grunnlag, k Kode, a Aldersdag) Kode {
	if d := aldersdag(g, a); k == VideregaaendeOver25 && g.Foedselsdato != 0 && d != 0 && d < fylt(g.Foedselsdato, 25) {
		return VideregaaendeUnder25
	}
	return k
}

// settes returns the provision by which kommunen sets a goal: § 13 or § 14, andre ledd.
func (r *Regler) settes(m *Maal) *lov.Tabell[lov.Ord] {
	if m.Krav == UtenVideregaaende {
		return &r.Sluttmaal14
	}
	return &r.Sluttmaal13
}

// manglerVedtaksdato reports whether the months turn on a vedtaksdato that is not given (T20 vedtaksdato).
func (r *Regler) manglerVedtaksdato(g *Grunnlag, maal *lov.Versjon[Maal]) bool {
	return r.Oppstart == VedVedtaksdato && g.Vedtaksdato == 0 && (r.Loven || r.FagFoer76 && maal.Verdi.Kode == FagOgYrkesopplaering2025)
}

// gjeldende returns the index of the registration that counts (T22), or -1 with what is missing in m.
func (r *Regler) gjeldende(g *Grunnlag, m *lov.Mangler) int {
	rr := g.Registreringer
	if len(rr) == 0 {
		m.Mangler(lov.Til("sluttmaal"))
		return -1
	}
	if len(rr) == 1 {
		return 0
	}
	var fra, registrert date.Date
	for i := range rr {
		fra = max(fra, rr[i].Fra)
	}
	for i := range rr {
		if rr[i].Fra == fra {
			registrert = max(registrert, rr[i].Registrert)
		}
	}
	// A registration can be the one that counts when nothing given rules it out.
	mulig := func(s *Registrering) bool {
		return s.Fra == 0 || s.Fra == fra && (s.Registrert == 0 || s.Registrert == registrert)
	}
	beste := -1
	ulike := false
	for i := range rr {
		switch {
		case !mulig(&rr[i]):
		case beste < 0:
			beste = i
		case !r.likeLange(g, rr[beste].Kode, rr[i].Kode):
			ulike = true
		case rr[i].Kode < rr[beste].Kode:
			beste = i
		}
	}
	if !ulike {
		return beste
	}
	foer := len(*m)
	for i := range rr {
		if maal := r.Finn(rr[i].Kode); mulig(&rr[i]) && maal != nil && r.manglerVedtaksdato(g, maal) {
			m.Mangler(lov.I("vedtak", g.Vedtak, "vedtaksdato"))
		}
		switch s := &rr[i]; {
		case s.Fra == 0:
			m.Mangler(lov.I("sluttmaal", i, "fra"))
		case mulig(s) && s.Registrert == 0:
			m.Mangler(lov.I("sluttmaal", i, "registrert"))
		}
	}
	if len(*m) > foer {
		return -1
	}
	for i := range rr { // a true tie
		if mulig(&rr[i]) {
			m.Mangler(lov.I("sluttmaal", i, "registrert"))
		}
	}
	return -1
}

// likeLange reports whether two codes give this participant the same months.
func (r *Regler) likeLange(g *Grunnlag, a, b Kode) bool {
	if a == b {
		return true
	}
	x, xok := r.lengde(g, a)
	y, yok := r.lengde(g, b)
	return xok && yok && x == y
}

// lengde returns the months that a code gives and the longest forlengelse; false when they cannot be told.
func (r *Regler) lengde(g *Grunnlag, k Kode) ([2]int, bool) {
	maal := r.Finn(k)
	if maal == nil || r.manglerVedtaksdato(g, maal) {
		return [2]int{}, false
	}
	v := Varighet{Kode: k}
	gir := r.overgang(g, &v, maal, nil)
	if gir == nil {
		return [2]int{}, false
	}
	v.Maaneder, v.Forlengelse = gir.Verdi.Maaneder, gir.Verdi.Forlengelse
	ok := !hoeyere(k) || r.paragraf43d(g, &v, new(lov.Mangler), nil)
	return [2]int{v.Maaneder, v.Forlengelse}, ok
}

// overgang holds the code against §§ 75 and 76 and returns the row that gives the months; nil when the law has no such goal and the
// law goes first (T50).
func (r *Regler) overgang(g *Grunnlag, v *Varighet, maal *lov.Versjon[Maal], sp *lov.Spor) *lov.Versjon[Maal] {
	regel := maal.Verdi.Overgang
	grense := r.Overganger[regel].Paa(g.Lovdato)
	if grense == nil {
		return maal
	}
	tilbud, nye := r.tilbud(g, grense.Verdi.Dag)
	_, nye2026 := r.tilbud(g, foerste2026)
	fag := maal.Verdi.Kode == FagOgYrkesopplaering2025
	if g.deles(grense.Verdi.Dag) || (fag || maal.Verdi.Gammelt) && g.deles(foerste2026) {
		v.Tolkninger.Legg(20)
	}
	fag2025 := fag && nye && !nye2026
	if fag2025 {
		v.Tolkninger.Legg(54)
		nye = !r.FagFoer76
	}
	if sp != nil {
		sp.Legg(&regelOvergang, &grense.Rad, lov.OppfyltHvis(nye), FaktumTilbud.PaaDag(tilbud), FaktumGrense.PaaDag(grense.Verdi.Dag))
	}
	if nye != maal.Verdi.Gammelt {
		return maal
	}
	v.Loven = r.Finn(maal.Verdi.Motstykke)
	if fag2025 { // not against the law: T54 reads the law so
		return v.Loven
	}
	switch {
	case maal.Verdi.Gammelt && nye2026:
		v.Avvik = GammelFra2026
	case maal.Verdi.Gammelt:
		v.Avvik = Gammelt2025
	case regel == Paragraf76Formell:
		v.Avvik = NytFoer2025
	default:
		v.Avvik = NytFoer2026
	}
	v.Tolkninger.Legg(50)
	if sp != nil {
		sp.Legg(&regelRegistrertKode, &grense.Rad, lov.OppfyltHvis(!r.Loven), FaktumKode.Er(int64(maal.Verdi.Kode)))
	}
	if r.Loven {
		return v.Loven
	}
	return maal
}

// deles reports whether the readings of T20 part on a day: it is startdato, or lies between startdato and vedtaksdato.
func (g *Grunnlag) deles(grense date.Date) bool {
	return g.Startdato == grense || g.Startdato >= grense != (g.Vedtaksdato >= grense)
}

// tilbud returns «tilbud om oppstart» and whether it is «etter» grense, as T20 reads both.
func (r *Regler) tilbud(g *Grunnlag, grense date.Date) (date.Date, bool) {
	d := g.Startdato
	if r.Oppstart == VedVedtaksdato && g.Vedtaksdato != 0 {
		d = g.Vedtaksdato
	}
	return d, d > grense || d == grense && r.Oppstart != StartdatoStreng
}

// hoeyere reports whether a goal is higher education, which § 43 d is about.
func hoeyere(k Kode) bool { return k == HoeyereUtdanning || k == HoeyereUtdanning2026 }

// paragraf43d gives the twelve months of forskriften § 43 d where they differ from what v has; false when a fact is missing.
func (r *Regler) paragraf43d(g *Grunnlag, v *Varighet, m *lov.Mangler, sp *lov.Spor) bool {
	u := r.Ukraina.Paa(g.Startdato)
	if u == nil {
		return true
	}
	utfall := lov.IkkeOppfylt
	switch {
	case (g.Kollektiv != lov.Ja || g.Ukrainsk != lov.Ja) && v.Maaneder == u.Verdi.Maaneder && v.Forlengelse == 0:
		return true // as many months either way
	case g.Kollektiv == lov.Ja && g.Ukrainsk == lov.Ja:
		utfall = lov.Oppfylt
		v.Maaneder, v.Forlengelse, v.Rad = u.Verdi.Maaneder, 0, &u.Rad
	case g.Kollektiv != lov.Nei && g.Ukrainsk != lov.Nei:
		utfall = lov.Uavklart
		if g.Kollektiv == lov.Ukjent {
			for _, s := range g.KollektivMangler {
				m.Mangler(s)
			}
		}
		if g.Ukrainsk == lov.Ukjent {
			m.Mangler(lov.Til("ukrainskVideregaaende"))
		}
	}
	if sp != nil {
		sp.Legg(&regel43d, &u.Rad, utfall, vedtak.FaktumStartdato.PaaDag(g.Startdato), FaktumKollektiv.Er(int64(g.Kollektiv)), FaktumUkrainsk.Er(int64(g.Ukrainsk)))
	}
	return utfall != lov.Uavklart
}

// kontroller holds the goal against age and education (T47). What is not known is not an error.
func (r *Regler) kontroller(g *Grunnlag, v *Varighet, m *Maal) {
	v.FeilUtdanning = m.Krav == MedVideregaaende && g.HarVideregaaende == lov.Nei || m.Krav == UtenVideregaaende && g.HarVideregaaende == lov.Ja
	if harAldersgrense(g, m) {
		a := r.aldersgrenser(g, m)
		v.Alder = a.feil(aldersdag(g, r.Aldersdag), !r.FagErIkkeVgo)
		for d := VedVedtak; d <= VedStart; d++ {
			if a.feil(aldersdag(g, d), !r.FagErIkkeVgo) != v.Alder {
				v.Tolkninger.Legg(24)
			}
		}
		if a.feil(aldersdag(g, r.Aldersdag), r.FagErIkkeVgo) != v.Alder {
			v.Tolkninger.Legg(63)
		}
	}
	if v.FeilUtdanning || v.Alder == AlderOver55 {
		v.Tolkninger.Legg(47)
	}
}

// avvist tells what is missing for a goal that is refused, or could be, for age or education (T47 avvis); false when it stands.
func (r *Regler) avvist(g *Grunnlag, v *Varighet, maal *Maal, m *lov.Mangler) bool {
	switch {
	case v.Alder == AlderOver55 || v.FeilUtdanning:
		m.Mangler(lov.I("sluttmaal", v.Indeks, "kode"))
	case g.HarVideregaaende == lov.Ukjent:
		m.Mangler(g.UtdanningMangler)
	case g.Foedselsdato == 0 && !maal.Gammelt && !maal.Arbeid && g.Startdato >= foerste2026:
		m.Mangler(lov.Til("foedselsdato"))
	case harAldersgrense(g, maal) && r.aldersgrenser(g, maal).fylt56 != 0 && aldersdag(g, r.Aldersdag) == 0:
		m.Mangler(lov.Til("oppholdstillatelser"))
	default:
		return false
	}
	return true
}

// aldersgrense is the days between which every goal is open by age.
type aldersgrense struct {
	fylt25, fylt56 date.Date // zero: does not matter to this goal
	fag            bool
}

// harAldersgrense reports whether age can speak against a goal: for programmes that began under the law from 2026.
func harAldersgrense(g *Grunnlag, m *Maal) bool {
	return g.Foedselsdato != 0 && !m.Gammelt && g.Startdato >= foerste2026
}

// aldersgrenser returns the days that §§ 13 første ledd andre punktum, 14 første ledd andre punktum (over 55: turned 56) and 14 tredje
// ledd (under 25) turn on for a goal that has them.
func (r *Regler) aldersgrenser(g *Grunnlag, m *Maal) (a aldersgrense) {
	over := &r.Over55
	if m.Krav == MedVideregaaende {
		over = &r.Over55Vgs
	}
	if t := over.Paa(g.Lovdato); t != nil && !m.Arbeid {
		a.fylt56 = fylt(g.Foedselsdato, int(t.Verdi)+1)
	}
	a.fag = m.Kode == FagOgYrkesopplaering2025
	if t := r.Under25.Paa(g.Lovdato); t != nil && m.Krav == UtenVideregaaende && !m.Vgo && g.HarVideregaaende == lov.Nei {
		a.fylt25 = fylt(g.Foedselsdato, int(t.Verdi))
	}
	return a
}

// feil holds the day on which age is measured against the limits; fagErVgo is whether fag- og yrkesopplæring is videregående (T63).
func (a *aldersgrense) feil(d date.Date, fagErVgo bool) Aldersfeil {
	switch {
	case d == 0:
		return AlderIOrden
	case a.fylt56 != 0 && a.fylt56 <= d:
		return AlderOver55
	case a.fylt25 != 0 && d < a.fylt25 && !(a.fag && fagErVgo):
		return AlderUnder25
	}
	return AlderIOrden
}

// aldersdag returns the day on which age is measured (T24), zero when it is not known.
func aldersdag(g *Grunnlag, a Aldersdag) date.Date {
	switch {
	case a == VedInnvilgelse:
		return g.Innvilgelse
	case a == VedVedtak && g.Vedtaksdato != 0:
		return g.Vedtaksdato
	}
	return g.Startdato
}

// fylt is the day someone born on f turns aar; born on 29 February, on the 28th of a common year (T23).
func fylt(f date.Date, aar int) date.Date { return calendar.AddMonths(f, 12*aar) }

// Aapne yields each goal of the catalogue and whether it is open to the participant: by oppstart (§§ 75 and 76), education
// (§§ 13 and 14, forskriften § 65 a) and age (§§ 13 første ledd, 14 første and tredje ledd). Uavklart when a fact that decides it is
// not given; Skjoenn for a goal that § 14 tredje ledd opens to those under 25 only when they do not want or cannot complete
// videregående opplæring.
func (r *Regler) Aapne(g *Grunnlag, yield func(Kode, lov.Utfall) bool) {
	for i := range r.Maal {
		if len(r.Maal[i].Versjoner) == 0 {
			continue
		}
		maal := &r.Maal[i].Versjoner[0]
		if !yield(maal.Verdi.Kode, r.aapent(g, maal)) {
			return
		}
	}
}

func (r *Regler) aapent(g *Grunnlag, maal *lov.Versjon[Maal]) lov.Utfall {
	m := &maal.Verdi
	var v Varighet
	if r.kontroller(g, &v, m); v.FeilUtdanning {
		return lov.IkkeOppfylt
	}
	if g.Startdato == 0 || r.Oppstart == VedVedtaksdato && g.Vedtaksdato == 0 {
		return lov.Uavklart
	}
	r.overgang(g, &v, maal, nil)
	switch {
	case v.Avvik != IngenAvvik, v.Alder == AlderOver55, v.Alder == AlderUnder25 && m.Kode == FagOgYrkesopplaering2025:
		return lov.IkkeOppfylt
	case g.HarVideregaaende == lov.Ukjent, r.alderUkjent(g, m):
		return lov.Uavklart
	case v.Alder == AlderUnder25:
		return lov.Skjoenn
	}
	return lov.Oppfylt
}

// alderUkjent reports whether age could close a goal, or leave it to kommunen, and is not known.
func (r *Regler) alderUkjent(g *Grunnlag, m *Maal) bool {
	if m.Gammelt || g.Startdato < foerste2026 || m.Arbeid && m.Krav == MedVideregaaende {
		return false
	}
	return g.Foedselsdato == 0 || aldersdag(g, r.Aldersdag) == 0
}
