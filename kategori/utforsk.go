package kategori

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

// The ways of filling what is not given that are tried, and the branches of a search for the kategorier alone, which seldom needs them:
// fewer for long lists, each day of which is dearer.
const (
	minForsoek = 64
	maksGrener = 1 << 15
	maksArbeid = 1 << 20
)

func (b *bilde) forsoek(maks int) int {
	n, m := len(b.g.Oppholdstillatelser)+1, len(b.g.Bosettinger)+1
	return max(minForsoek, min(maks, maksArbeid/(n*n*m)))
}

// utfallsrom is what the facts of a day allow: one answer when all that matters is known.
type utfallsrom struct {
	mulige     Sett      // the kategorier
	rader      uint32    // the rows, one bit each
	ledd       uint8     // of § 8, one bit each
	fra, til   date.Date // the first and the last of the days that may be the last for a vedtak
	dag        Dag       // what the kategori turns on
	signatur   signatur  // of how the answer follows from what is not given: two with the same follow from it in the same way
	tolkninger lov.Tolkninger
}

// foren takes in what another way of filling the facts allows.
func (u utfallsrom) foren(v utfallsrom) utfallsrom {
	u.mulige |= v.mulige
	u.rader |= v.rader
	u.ledd |= v.ledd
	u.fra, u.til = min(u.fra, v.fra), max(u.til, v.til)
	u.dag.foren(&v.dag)
	u.tolkninger.LeggAlle(v.tolkninger)
	return u
}

// utforsker tries what is not given about permits and bosettinger with every value that can make a difference. Many facts of the decision
// table turn on one such field, so that taking them one by one would not be exact.
type utforsker struct {
	mal    *bilde
	blad   func(*bilde, *lov.Mangler) utfallsrom
	antatt []antakelse
	stier  lov.Mangler // the fields met, by their bit
	m      lov.Mangler
	igjen  int
}

// utforsk returns what the facts of mal allow, and in m, which may be nil, the fields whose filling could change it.
func utforsk(mal bilde, m *lov.Mangler, blad func(*bilde, *lov.Mangler) utfallsrom) utfallsrom {
	u := utforsker{mal: &mal, blad: blad, igjen: mal.forsoek(mal.r.MaksForsoek)}
	rom, viktige := u.proev()
	if u.igjen <= 0 {
		return mal.forMange(rom.tolkninger, m)
	}
	for i, s := range u.stier {
		if m != nil && viktige>>min(i, 63)&1 == 1 {
			m.Mangler(s)
		}
	}
	return rom
}

// forMange is what the facts of b allow when the ways to fill them are too many to try: the kategorier are looked for by themselves, of the
// rest nothing is ruled out, and every field that some way may ask for is in m.
func (b *bilde) forMange(t lov.Tolkninger, m *lov.Mangler) utfallsrom {
	rom := utfallsrom{rader: ^uint32(0), ledd: ^uint8(0), til: evig, dag: Dag{Tillatelse: -1, Bosetting: -1, Arbeid: -1}, tolkninger: t}
	if !b.tilFrist {
		s := soek{mal: b, igjen: b.forsoek(maksGrener)}
		s.gren()
		rom.mulige = s.funnet
	}
	if _, ett := rom.mulige.Eneste(); m != nil && !ett {
		b.alleMangler(m)
	}
	return rom
}

// proev returns what is allowed under what is assumed so far, and the bits of the fields that matter: those with two values from which
// the answer follows in different ways.
func (u *utforsker) proev() (rom utfallsrom, viktige uint64) {
	u.igjen--
	b := *u.mal
	b.antatt = u.antatt
	u.m = u.m[:0]
	if b.utled(); b.kjent() {
		return u.blad(&b, &u.m), u.biter()
	}
	s := b.mangler
	b.stier(s, &u.m)
	felt := u.biter()
	sammen := signatur(0).med(felt)
	var foerste, forrige signatur
	for n, verdi := range b.forslag(s.felt) {
		if u.igjen <= 0 {
			break
		}
		u.antatt = append(u.antatt, antakelse{s, verdi})
		r, ff := u.proev()
		u.antatt = u.antatt[:len(u.antatt)-1]
		if s.felt == feltHjemmel {
			ff &^= u.avhenger(s.indeks)
		}
		switch {
		case n == 0:
			rom, foerste = r, r.signatur
			sammen = sammen.med(uint64(r.signatur))
		case !s.felt.erDag():
			sammen = sammen.med(uint64(r.signatur))
		case r.signatur != forrige: // of days only those count on which something turns
			sammen = sammen.med(uint64(verdi)).med(uint64(r.signatur))
		}
		if viktige |= ff; r.signatur != foerste {
			viktige |= felt
		}
		forrige = r.signatur
		rom = rom.foren(r)
	}
	if rom.signatur = foerste; viktige&felt != 0 {
		rom.signatur = sammen
	}
	return rom, viktige
}

// avhenger returns the bits of the fields that only some hjemler of permit i ask for: they are not asked for while that is missing.
func (u *utforsker) avhenger(i int) (ff uint64) {
	for bit, s := range u.stier {
		if s.Liste == tillatelser && int(s.Indeks) == i+1 && s.Felt != "hjemmel" && s.Felt != "vedtaksdato" {
			ff |= 1 << bit
		}
	}
	return ff
}

// biter returns the bits of the fields in u.m.
func (u *utforsker) biter() (ff uint64) {
	for _, s := range u.m {
		u.stier.Mangler(s)
		ff |= 1 << slices.Index(u.stier, s)
	}
	if len(u.stier) > 64 {
		u.igjen = 0
	}
	return ff
}

// forslag returns the values of a field that can make a difference.
func (b *bilde) forslag(f felt) (vv []int64) {
	switch f {
	case feltTillatelser:
		for rest := b.tillatelsene(); rest != 0; rest &= rest - 1 {
			vv = append(vv, int64(rest&-rest))
		}
		return vv
	case feltHjemmel:
		for h := Utl28; h <= AnnenHjemmel; h++ {
			if h == AnnenHjemmel || b.regelFor(h).bokstav != 0 { // those under no letter are all one
				vv = append(vv, int64(h))
			}
		}
		return vv
	case feltFornybar, feltBarnefamilie, feltEnslig, feltReferanse:
		return []int64{int64(lov.Ja), int64(lov.Nei)}
	default:
		for _, d := range b.dager() {
			vv = append(vv, int64(d))
		}
		return vv
	}
}

// dager returns days of which one lies in each stretch of time between the days that a day can be held against, and those days. For a
// kategori what lies after the day looked at is all one.
func (b *bilde) dager() (dd []date.Date) {
	rundt := func(d date.Date) {
		if d > 0 {
			dd = append(dd, d-1, d, d+1)
		}
	}
	foerste, tredje := tall(b.r.ToAarFoerste.I(b.g.Lov), b.lov), tall(b.r.ToAarTredje.I(b.g.Lov), b.lov)
	toAarFoer := func(d date.Date) { // whatever the months, the turn lies here
		rundt(calendar.AddMonths(d, -foerste))
		rundt(calendar.AddMonths(d, -foerste) + 2)
		if tredje != foerste {
			rundt(calendar.AddMonths(d, -tredje))
			rundt(calendar.AddMonths(d, -tredje) + 2)
		}
	}
	rundt(b.dag)
	toAarFoer(b.dag)
	for i := range b.g.Arbeidsforhold {
		toAarFoer(b.g.Arbeidsforhold[i].Til)
	}
	if v := b.r.KollektivIProgram.Paa(b.perLov); v != nil {
		rundt(v.Verdi.Dag)
	}
	if v := b.r.EtterKollektiv.Paa(b.lov); v != nil {
		rundt(v.Verdi.OvergangFra)
	}
	b.merkedager(rundt)
	slices.Sort(dd)
	dd = slices.Compact(dd)
	if n, _ := slices.BinarySearch(dd, b.dag+2); n < len(dd) && !b.tilFrist {
		dd = dd[:n]
	}
	return dd
}

// merkedager calls f with every day among the facts, and with the birthdays that bound the age group.
func (b *bilde) merkedager(f func(date.Date)) {
	g := b.g
	f(g.NorskStatsborgerFra)
	f(g.AnkomstNorge)
	f(g.Avbrutt)
	for i := range g.Oppholdstillatelser {
		o := &g.Oppholdstillatelser[i]
		f(b.innvilget(i))
		f(o.GyldigTil)
		f(o.TilbakekaltFra)
	}
	for k := range g.Bosettinger {
		f(b.fra(k))
		f(g.Bosettinger[k].Til)
	}
	for i := range g.Arbeidsforhold {
		a := &g.Arbeidsforhold[i]
		f(a.Tilbudsdato)
		f(a.Fra)
		f(a.Til)
	}
	for i := range g.Vedtak {
		f(g.Vedtak[i].Vedtaksdato)
		f(g.Vedtak[i].Startdato)
	}
	if g.Foedselsdato == 0 {
		return
	}
	versjoner := b.r.Maalgruppe.I(b.g.Lov).Versjoner
	for i := range versjoner { // also one that is not in force on the day
		a := &versjoner[i].Verdi
		f(fylt(g.Foedselsdato, a.Fra))
		f(fylt(g.Foedselsdato, a.Til))
		f(fylt(g.Foedselsdato, a.Til) + 1)
		f(fylt(g.Foedselsdato, a.Til+1))
	}
}
