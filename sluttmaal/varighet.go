package sluttmaal

import (
	"fmt"

	"github.com/rickb777/date/v2"

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
	Hovedregel                 lov.Tabell[lov.Tall]   // those under 25 before 2026
	Kollektiv                  [2]lov.Tabell[lov.Ord] // § 37 c, by Krav
	Ukraina                    lov.Tabell[Ukrainsk]
	Introduksjon               lov.Tabell[Ramme] // introduksjonsloven § 5
	Korona                     lov.Tabell[Korona]

	Oppstart     Oppstart  // T20
	Aldersdag    Aldersdag // T24
	Avvis        bool      // T47 avvis: a goal against age or education gives no frist
	Loven        bool      // T50 loven: the law's months go before those of the registered code
	FagFoer76    bool      // T54 ikke: § 76 første ledd does not reach fag- og yrkesopplæring
	ToPlussEtt   bool      // T59 2+1: a covid goal under introduksjonsloven gives no third year of its own
	FagErIkkeVgo bool      // T63 nei: fag- og yrkesopplæring does not satisfy § 14 tredje ledd
}

// Grunnlag is what the rules about goals look at. A zero field is not given.
type Grunnlag struct {
	Lov              lov.Lov // the act the person is under; zero: integreringsloven
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
	Lov           lov.Lov    // as in the Grunnlag
	Utfall        lov.Utfall // Uavklart: no goal, or one that cannot be told
	Kode          Kode       // 0: none is registered
	Indeks        int        // of the registration; below zero: none
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
	AlderIOrden     Aldersfeil = iota
	AlderOver55                // §§ 13 and 14: a programme for those over 55 shall qualify for work
	AlderUnder25               // § 14 third ledd: those under 25 shall have fullført videregående, unless they do not want or cannot
	AlderHovedregel            // § 13 third ledd before 2026: those under 25 had fullført videregående as the main rule
)

// Finn returns the row of the catalogue for a code, nil when the rules have none.
func (r *Regler) Finn(k Kode) *lov.Versjon[Maal] {
	if k < 1 || int(k) > antallKoder || len(r.Maal[k-1].Versjoner) == 0 {
		return nil
	}
	return &r.Maal[k-1].Versjoner[0]
}

// paa returns the row of a code as the law of g.Lovdato has it: the version in force, or the last that was, since an old goal stays one
// for those who began with it. Nil when the code has no version yet.
func (r *Regler) paa(g *Grunnlag, k Kode) *lov.Versjon[Maal] {
	vv := r.Maal[k-1].Versjoner
	for i := range vv {
		if vv[i].Fra <= g.Lovdato {
			return &vv[i]
		}
	}
	return nil
}

// gjelder returns the row that holds for a registered code: its own, or, by the law of a day before the code was made, that of the goal as
// the law then had it (T50). Nil when the law has none.
func (r *Regler) gjelder(g *Grunnlag, k Kode, sp *lov.Spor) *lov.Versjon[Maal] {
	maal := r.Finn(k)
	if maal == nil || maal.Fra <= g.Lovdato {
		return maal
	}
	if v := r.paa(g, k); v != nil {
		return v
	}
	r.Maal[k-1].SporUtenfor(sp, g.Lovdato)
	if maal.Verdi.Motstykke == 0 {
		return nil
	}
	return r.paa(g, lovensKode(g, maal.Verdi.Motstykke, r.Aldersdag))
}

// Varighet returns the months of the registered goal and how far the programme can be extended.
//
// Integreringsloven §§ 13 and 14, before 2026 § 13 alone and for those with collective protection § 37 c; integreringsforskriften §§ 75
// and 76. The goal is the registration with the latest Fra, then the latest Registrert (T22). The registered code gives the months, also
// outside its window, as NIR does, unless Loven is set (T50); § 43 d gives 12 months to those with Ukrainian videregående and collective
// protection who began 1 July 2023 – 31 December 2025 with higher education as goal. g.Lovdato picks the law: §§ 75 and 76 are of 2026,
// and before that a code of 2026 or 2025 gives what the law had for the goal. Startdato picks the wording of an old goal (T20).
//
// Introduksjonsloven § 5 gives two years and a third, whatever goal is registered, also none; the covid act gave three years and a
// fourth to those with fullført videregående (T59).
//
// The outcome is Uavklart, with the missing facts in m, without a registration under integreringsloven, when registrations tie with
// different months, and when a fact that § 43 d or the covid act turns on is missing. On a day without a law nothing is missing.
func (r *Regler) Varighet(g *Grunnlag, m *lov.Mangler, sp *lov.Spor) (v Varighet) {
	r.VarighetTil(&v, g, m, sp)
	return v
}

// VarighetTil is [Regler.Varighet] into a v that is reused.
func (r *Regler) VarighetTil(v *Varighet, g *Grunnlag, m *lov.Mangler, sp *lov.Spor) {
	*v = Varighet{}
	v.Lov, v.Indeks = g.Lov, -1
	switch {
	case g.Startdato == 0:
		m.Mangler(lov.Til("vedtak"))
	case g.Lov == lov.Introduksjonsloven:
		r.introduksjonsprogram(g, v, m, sp)
	default:
		r.integreringsprogram(g, v, m, sp)
	}
}

// integreringsprogram is [Regler.VarighetTil] under integreringsloven.
func (r *Regler) integreringsprogram(g *Grunnlag, v *Varighet, m *lov.Mangler, sp *lov.Spor) {
	if v.Indeks = r.gjeldende(g, m); v.Indeks < 0 {
		v.Likt = len(g.Registreringer) > 0
		return
	}
	reg := &g.Registreringer[v.Indeks]
	v.Kode = reg.Kode
	maal := r.gjelder(g, reg.Kode, sp)
	if maal == nil {
		if r.Finn(reg.Kode) == nil { // else the law had no such goal on that day
			m.Mangler(lov.I("sluttmaal", v.Indeks, "kode"))
		}
		return
	}
	if sp != nil {
		if s := r.settes(&maal.Verdi).Paa(g.Lovdato); s != nil {
			sp.Legg3(&regelGjeldende, &s.Rad, lov.Beregnet, FaktumRegistrering.Er(int64(v.Indeks)), FaktumKode.Er(int64(reg.Kode)), FaktumFra.PaaDag(reg.Fra))
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
	v.Maaneder, v.Forlengelse, v.Rad = gir.Verdi.Maaneder, gir.Verdi.Forlengelse, r.versjon(gir, g)
	v.Gammel = gir.Verdi.Gammelt
	rad := v.Rad
	if hoeyere(v.Kode) && !r.paragraf43d(g, v, m, sp) {
		return
	}
	if v.Gammel && v.Rad == rad && g.Kollektiv == lov.Ja {
		r.paragraf37c(g, v, gir.Verdi.Krav, sp)
	}
	r.kontroller(g, v, &maal.Verdi, sp)
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
		sp.Legg3(regel, v.Rad, lov.Beregnet, FaktumKode.Er(int64(reg.Kode)), FaktumMaaneder.Er(int64(v.Maaneder)), FaktumForlengelse.Er(int64(v.Forlengelse)))
	}
	v.Utfall = lov.Oppfylt
}

// begynt is the day whose wording a programme before 2026 follows: startdato, or, for one that is yet to begin, the day of the law.
func (g *Grunnlag) begynt() date.Date { return min(g.Startdato, g.Lovdato) }

// versjon returns the wording of a row that stood when the programme began, for a row of the law before 2026; its months never changed.
func (r *Regler) versjon(m *lov.Versjon[Maal], g *Grunnlag) *lov.Rad {
	if !m.Verdi.Gammelt {
		return &m.Rad
	}
	if v := r.Maal[m.Verdi.Kode-1].Paa(g.begynt()); v != nil {
		return &v.Rad
	}
	return &m.Rad
}

// paragraf37c names § 37 c as what gives the months to one who began with collective protection; they are those of § 13.
func (r *Regler) paragraf37c(g *Grunnlag, v *Varighet, krav Krav, sp *lov.Spor) {
	t, begynt := &r.Kollektiv[krav], g.begynt()
	rad := t.Paa(begynt)
	if rad == nil {
		t.SporUtenfor(sp, begynt)
		return
	}
	v.Rad = &rad.Rad
	sp.Legg(&regel37c, v.Rad, lov.Oppfylt, vedtak.FaktumStartdato.PaaDag(g.Startdato), FaktumKollektiv.Er(int64(g.Kollektiv)))
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
	return r.Oppstart == VedVedtaksdato && g.Vedtaksdato == 0 && (r.Loven || r.FagFoer76 && maal.Verdi.Kode == FagOgYrkesopplaering2025) &&
		r.Overganger[maal.Verdi.Overgang].Paa(g.Lovdato) != nil
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
		case !r.likeLange(g, &rr[beste], &rr[i]):
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
		if maal := r.gjelder(g, rr[i].Kode, nil); g.Lov != lov.Introduksjonsloven && mulig(&rr[i]) && maal != nil && r.manglerVedtaksdato(g, maal) {
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

// likeLange reports whether two registrations give this participant the same months.
func (r *Regler) likeLange(g *Grunnlag, a, b *Registrering) bool {
	if a.Kode == b.Kode && g.Lov != lov.Introduksjonsloven {
		return true
	}
	x, xok := r.lengde(g, a)
	y, yok := r.lengde(g, b)
	return xok && yok && x == y
}

// lengde returns the months that a registration gives and the longest forlengelse; false when they cannot be told.
func (r *Regler) lengde(g *Grunnlag, reg *Registrering) (Ramme, bool) {
	if g.Lov == lov.Introduksjonsloven {
		return r.introduksjonslengde(g, reg)
	}
	maal := r.gjelder(g, reg.Kode, nil)
	if maal == nil || r.manglerVedtaksdato(g, maal) {
		return Ramme{}, false
	}
	v := Varighet{Kode: reg.Kode}
	gir := r.overgang(g, &v, maal, nil)
	if gir == nil {
		return Ramme{}, false
	}
	v.Maaneder, v.Forlengelse = gir.Verdi.Maaneder, gir.Verdi.Forlengelse
	ok := !hoeyere(reg.Kode) || r.paragraf43d(g, &v, new(lov.Mangler), nil)
	return Ramme{v.Maaneder, v.Forlengelse}, ok
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
	fag := maal.Verdi.Kode == FagOgYrkesopplaering2025
	if g.deles(grense.Verdi.Dag) || (fag || maal.Verdi.Gammelt) && g.deles(foerste2026) {
		v.Tolkninger.Legg(20)
	}
	fag2025 := fag && nye && !r.nye2026(g)
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
	case maal.Verdi.Gammelt && r.nye2026(g):
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

// nye2026 reports whether the oppstart is «etter 1. januar 2026», as T20 reads it.
func (r *Regler) nye2026(g *Grunnlag) bool {
	_, nye := r.tilbud(g, foerste2026)
	return nye
}

// hoeyere reports whether a goal is higher education, which § 43 d is about.
func hoeyere(k Kode) bool { return k == HoeyereUtdanning || k == HoeyereUtdanning2026 }

// paragraf43d gives the twelve months of forskriften § 43 d where they differ from what v has; false when a fact is missing.
func (r *Regler) paragraf43d(g *Grunnlag, v *Varighet, m *lov.Mangler, sp *lov.Spor) bool {
	u := r.Ukraina.Paa(g.begynt())
	if u == nil {
		if g.Kollektiv == lov.Ja && g.Ukrainsk == lov.Ja {
			r.Ukraina.SporUtenfor(sp, g.begynt())
		}
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
