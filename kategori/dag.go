package kategori

import (
	"math/bits"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// Dag is what the decision table says of one day, and what that turned on. A place in a list is -1 for none; what the facts that are not
// given leave open is as if there were none.
type Dag struct {
	Utfall   lov.Utfall // Oppfylt: Kategori is one of the others; IkkeOppfylt: it is ingen; Uavklart: it cannot be told
	Kategori Kategori   // zero when Uavklart
	Mulige   Sett       // every kategori that the facts allow
	Rad      Rad        // the row that decides; zero when what is not given leaves several, of one kategori or not
	Versjon  *lov.Rad   // the provision of the row, nil without one

	FoersteLedd   lov.JaNei // a person of § 8 første ledd (with andre ledd and § 37 c), or of introduksjonsloven § 2, by permit, age and agreement, whatever else takes the right away
	Bokstav       Bokstav   // of § 9 første ledd, zero for none and under introduksjonsloven
	Tillatelse    int       // the permit in force
	Innvilgelse   date.Date // that gives the age (T67), zero where age does not matter and under introduksjonsloven
	Bosetting     int       // that decides «etter avtale» (T68)
	BosattFra     date.Date // of it
	EtterAvtale   lov.JaNei
	ToAarFra      date.Date // the day the two years of the person's ledd began
	SisteDag      date.Date // the last day for a vedtak, the day before two years have passed (T25)
	Arbeid        int       // the post or offer that takes rett og plikt away
	Gjeninntreden date.Date // the day after such a post or offer ended, inside the two years (T28); zero also when what is not given leaves it open

	Tolkninger lov.Tolkninger
}

// Dag returns the kategori of the introduksjonsprogram on g.Dag as the law gives it, before any vedtak: who has rett og plikt or rett,
// who can be offered a programme, and who is outside.
//
// Integreringsloven §§ 2, 3, 8, 9 and 37 c, integreringsforskriften § 43 h; introduksjonsloven §§ 2 and 3, whose age is that of g.Dag.
// The act is g.Lov. The versions are those of g.Lovdato, the law of g.Dag when that is not given; before 1 January 2021 (introduksjonsloven:
// 1 September 2004) there is no kategori, and the answer is Uavklart with nothing missing. With facts missing that matter it is Uavklart,
// Mulige holds exactly what they still allow, and m the fields whose filling could change it. With more than Regler.MaksForsoek ways to
// fill them Mulige is looked for by itself, m holds every field that some way may ask for, and the rest of the answer is open.
//
// The right to complete a programme (§ 9 siste ledd) is no part of it, and neither is which act the person is under (see [Regler.Lovvalg]).
// That kommunen may refuse krav from one with § 34 who has work (§ 37 c første ledd tredje punktum, forskriften § 43 j) takes no right away:
// the trace says so, with outcome Skjoenn.
func (r *Regler) Dag(g *Grunnlag, m *lov.Mangler, sp *lov.Spor) Dag {
	var b bilde
	b.se(r, g, g.Dag)
	return b.svar(m, sp)
}

// VedVedtak is [Regler.Dag] on the day of a vedtak on deltakelse, by the law of that day: what the participant keeps until the programme
// is completed. Only what § 34 gives is that of g.Dag and the law of g.Lovdato (T30). The law of a vedtak from before the act is that of its
// [FoersteDag], unless g.Lovdato is not given or before it too: no provision says what such a vedtak is measured by.
func (r *Regler) VedVedtak(g *Grunnlag, vedtaksdato date.Date, m *lov.Mangler, sp *lov.Spor) Dag {
	var b bilde
	b.se(r, g, g.Dag)
	b.dag = vedtaksdato
	b.lov = g.lovFor(vedtaksdato)
	return b.svar(m, sp)
}

// Omfattet reports whether the person has rett, with plikt or without, or can be offered a programme on g.Dag, whatever a job and the two
// years make of it: what the limits of time for a vedtak are for. Integreringsloven § 8 første, andre and tredje ledd, introduksjonsloven
// §§ 2 and 3 tredje ledd. It is Ukjent, with the fields whose filling could tell in m, when it cannot be told, and where the act has no
// rules on the day.
func (r *Regler) Omfattet(g *Grunnlag, m *lov.Mangler) lov.JaNei {
	var b bilde
	b.se(r, g, g.Dag)
	b.utenTid = true
	switch mulige := b.svar(m, nil).Mulige; {
	case mulige == SettAv(Ingen):
		return lov.Nei
	case mulige == 0 || mulige.Har(Ingen):
		return lov.Ukjent
	}
	return lov.Ja
}

func (b *bilde) svar(m *lov.Mangler, sp *lov.Spor) Dag {
	if !b.gjelder() {
		return Dag{Tillatelse: -1, Bosetting: -1, Arbeid: -1}
	}
	b.utled()
	var rom utfallsrom
	if b.kjent() {
		rom = b.kategorirom(m)
	} else {
		rom = utforsk(*b, m, (*bilde).kategorirom)
	}
	d := rom.dag
	d.Mulige, d.Tolkninger = rom.mulige, rom.tolkninger
	if bits.OnesCount32(rom.rader) == 1 {
		d.Rad = Rad(bits.TrailingZeros32(rom.rader))
		d.Versjon = b.versjon(d.Rad)
	}
	if bits.OnesCount8(rom.ledd) == 1 {
		d.FoersteLedd = lov.JaHvis(rom.ledd == 1<<foersteLedd)
	}
	if k, ok := d.Mulige.Eneste(); ok {
		d.Kategori, d.Utfall = k, lov.OppfyltHvis(k != Ingen)
	}
	if sp != nil {
		b.spor(&d, sp)
	}
	return d
}

// gjelder reports whether the provisions that every kategori rests on are in force.
func (b *bilde) gjelder() bool {
	r, a, d := b.r, b.g.Lov, b.lov
	alder := r.Alder.Paa(d) != nil || b.introduksjon()
	return alder && r.Innvandrer.Paa(a, d) != nil && r.Maalgruppe.Paa(a, d) != nil && r.KanTilbys.Paa(a, d) != nil && r.Paragraf9.Paa(a, d) != nil
}

// detaljer returns what the answer turns on.
func (b *bilde) detaljer(muligeLedd uint8) (d Dag) {
	d.Tillatelse, d.Innvilgelse = b.tillatelse, b.innvilgelse
	if !b.introduksjon() {
		d.Bokstav = b.klasse.bokstav()
	}
	if b.fakta&utenTillatelse != 0 { // expired or revoked
		d.Tillatelse = -1
	}
	if d.Bosetting = b.bosetting; b.bosetting >= 0 {
		d.BosattFra, d.EtterAvtale = b.fra(b.bosetting), b.g.Bosettinger[b.bosetting].EtterAvtale
	}
	d.Arbeid, d.Gjeninntreden = b.arbeid, b.gjeninn
	for _, l := range [...]ledd{foersteLedd, tredjeLedd} {
		if t := b.botid(l); muligeLedd == 1<<l && b.sisteDag(l) != 0 {
			d.ToAarFra, d.SisteDag = t.fra, b.sisteDag(l)
		}
	}
	return d
}

// foren keeps of what an answer turns on what another way of filling the facts agrees with.
func (d *Dag) foren(e *Dag) {
	enes(&d.Bokstav, e.Bokstav, 0)
	enes(&d.Tillatelse, e.Tillatelse, -1)
	enes(&d.Innvilgelse, e.Innvilgelse, 0)
	enes(&d.Bosetting, e.Bosetting, -1)
	enes(&d.BosattFra, e.BosattFra, 0)
	enes(&d.EtterAvtale, e.EtterAvtale, lov.Ukjent)
	enes(&d.ToAarFra, e.ToAarFra, 0)
	enes(&d.SisteDag, e.SisteDag, 0)
	enes(&d.Arbeid, e.Arbeid, -1)
	enes(&d.Gjeninntreden, e.Gjeninntreden, 0)
}

func enes[T comparable](a *T, b, ingen T) {
	if *a != b {
		*a = ingen
	}
}

// kategorirom holds the facts against the decision table. m may be nil.
func (b *bilde) kategorirom(m *lov.Mangler) utfallsrom {
	rom := utfallsrom{ledd: b.muligeLedd(), tolkninger: b.tolkninger}
	rom.dag = b.detaljer(rom.ledd)
	tabell := b.tabell()
	rom.rader, rom.mulige = radene(tabell, b.fakta)
	if k, ok := rom.mulige.Eneste(); ok {
		rom.signatur = signatur(k)
	} else if m != nil {
		ff := viktige(tabell, b.fakta, ulikKategori)
		b.manglerFor(ff, m)
		rom.signatur = b.terskler(fordeling(0, tabell, b.fakta, ff, func(r Rad) uint64 { return uint64(gir[r]) }), ff)
	}
	return rom
}

func ulikKategori(a, b Rad) bool { return gir[a] != gir[b] }

// muligeLedd returns the ledd that the person may be one of, one bit each.
func (b *bilde) muligeLedd() (ledd uint8) {
	for i := range leddtabell {
		l := &leddtabell[i]
		switch {
		case l.sikker(b.fakta):
			return 1 << l.svar
		case l.mulig(b.fakta):
			ledd |= 1 << l.svar
		}
	}
	return ledd
}

// versjon returns the provision of a row, as it stands in the law of the day.
func (b *bilde) versjon(rad Rad) *lov.Rad {
	r, a := b.r, b.g.Lov
	switch rad {
	case RadStatsborger, RadUtenTillatelse:
		return paa(r.Innvandrer.I(a), b.lov)
	case RadAnnenTillatelse:
		return paa(r.Paragraf9.I(a), b.lov)
	case RadEoes:
		return paa(r.Eoes.I(a), b.lov)
	case RadAvbrutt:
		return paa(r.Avbrutt.I(a), b.lov)
	case RadUnder18:
		return paa(&r.Alder, b.lov)
	case RadUtenBehov:
		return paa(&r.Behov, b.lov)
	case RadUtenAvtalekrav, RadParagraf2:
		return paa(r.UtenAvtalekrav.I(a), b.lov)
	case RadFlyktningEtterFamilie:
		return paa(&r.FlyktningEtterFamilie, b.lov)
	case RadKollektiv:
		return paa(&r.Kollektiv, b.perLov)
	case RadKollektivIProgram:
		return paa(&r.KollektivIProgram, b.perLov)
	case RadFamilie, RadOver55, RadUtenAvtale:
		return paa(r.KanTilbys.I(a), b.lov)
	case RadToAar, RadToAarParagraf2:
		return paa(b.toAarFoerste(), b.lov)
	case RadToAarKanTilbys:
		return paa(r.ToAarTredje.I(a), b.lov)
	case RadArbeid:
		return paa(&r.Arbeid, b.lov)
	case RadEtterKollektiv:
		return paa(&r.EtterKollektiv, b.lov)
	default: // ikke-bosatt, etter-avtale, under-aldersgruppen
		return paa(r.Maalgruppe.I(a), b.lov)
	}
}

// paa returns what the version of a table in force on d says of itself, nil without one.
func paa[T interface{ String() string }](t *lov.Tabell[T], d date.Date) *lov.Rad {
	if v := t.Paa(d); v != nil {
		return &v.Rad
	}
	return nil
}
