package kategori

import (
	"math/bits"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// ToAar is the limit of two years in § 8, and what it follows from. A place in a list is -1 for none.
type ToAar struct {
	Utfall     lov.Utfall // Oppfylt: SisteDag is the limit; IkkeOppfylt: no limit runs; Uavklart: it cannot be told
	Ledd       int        // of § 8 whose limit it is: 1 or 3, 0 for none; 1 is introduksjonsloven § 2, 3 its § 3 tredje ledd
	Fra        date.Date  // the day the two years began
	SisteDag   date.Date  // the last day for a vedtak
	Tillatelse int        // the § 9 permit that made the time count (første ledd), or that under introduksjonsloven § 2 bokstav e
	Bosetting  int        // the bosetting from which it counts
	Rad        *lov.Rad
	Tolkninger lov.Tolkninger
}

// ToAar returns the last day on which a vedtak on the programme can be made: the day before two years have passed, «mindre enn to år når
// vedtak etter § 12 treffes» (T25).
//
// Integreringsloven § 8 første ledd tredje punktum, for those of første ledd: from the first day lived in any kommune with a permit named
// in § 9 (T60). Tredje ledd andre punktum, for those of tredje ledd: from the first day lived in any kommune. Which ledd is that of the
// newest permit granted by g.Dag, the age and the agreement, also when the permit has run out; a job, § 43 h, EØS and what was broken off
// make no difference. Introduksjonsloven § 2, for those of its §§ 2 and 3 tredje ledd: from the first day settled in any kommune, whatever
// the permit, but for those of bokstav e from the first permit on that ground; the need makes no difference. Before anyone is granted a
// permit or settled it is the first day on which both hold. The version is picked by g.Lovdato, g.Dag when that is not given. The outcome
// is Uavklart, with the missing facts in m, when they leave several days possible.
func (r *Regler) ToAar(g *Grunnlag, m *lov.Mangler, sp *lov.Spor) ToAar {
	var b bilde
	b.se(r, g, g.Dag)
	b.tilFrist = true
	t := ToAar{Tillatelse: -1, Bosetting: -1}
	if !b.gjelder() {
		return t
	}
	b.utled()
	var rom utfallsrom
	if b.kjent() {
		rom = b.botidsrom(m)
	} else {
		rom = utforsk(b, m, (*bilde).botidsrom)
	}
	if t.Tolkninger = rom.tolkninger; rom.fra == rom.til {
		t.SisteDag, t.Utfall = rom.fra, lov.OppfyltHvis(rom.fra != 0)
	}
	if b.kjent() && t.Utfall == lov.Oppfylt && bits.OnesCount8(rom.ledd) == 1 {
		t.Ledd = bits.TrailingZeros8(rom.ledd)
		botid := b.botid(ledd(t.Ledd))
		t.Fra, t.Tillatelse, t.Bosetting = botid.fra, botid.tillatelse, botid.bosetting
		t.Rad = paa(b.toAarFoerste(), b.lov)
		if t.Ledd == int(tredjeLedd) {
			t.Rad = b.versjon(RadToAarKanTilbys)
		}
	}
	if sp != nil {
		b.sporFrist(&t, sp)
	}
	return t
}

// fristdag returns the day that the two years are looked at from: the day asked about, but not before there are both a permit granted and
// a bosetting begun.
func (b *bilde) fristdag() date.Date {
	var tillatelse, bosetting date.Date
	for i := range b.g.Oppholdstillatelser {
		tillatelse = tidligst(tillatelse, b.innvilget(i))
	}
	for k := range b.g.Bosettinger {
		bosetting = tidligst(bosetting, b.fra(k))
	}
	if b.g.Bosettinger == nil {
		bosetting = date.Date(b.finn(feltBosettinger, 0))
	}
	return max(b.per, tillatelse, bosetting)
}

// tidligst returns the earlier of two days, or the one that is given.
func tidligst(a, b date.Date) date.Date {
	if a == 0 || b == 0 {
		return max(a, b)
	}
	return min(a, b)
}

// botid returns the two years of a ledd.
func (b *bilde) botid(l ledd) botid {
	switch l {
	case foersteLedd:
		return b.foerste
	case tredjeLedd:
		return b.tredje
	case ingenLedd:
	}
	return botid{}
}

// sisteDag returns the last day for a vedtak under a ledd, zero when no limit runs.
func (b *bilde) sisteDag(l ledd) date.Date {
	if t := b.botid(l); t.fra != 0 && t.grense != evig {
		return t.grense - 1
	}
	return 0
}

// botidsrom is what the facts allow as the last day for a vedtak. m may be nil.
func (b *bilde) botidsrom(m *lov.Mangler) utfallsrom {
	rom := utfallsrom{ledd: b.muligeLedd(), fra: evig, tolkninger: b.tolkninger}
	if rom.ledd>>foersteLedd&1 == 1 && b.annenBotid != b.foerste.fra {
		rom.tolkninger.Legg(25)
	}
	for _, l := range [...]ledd{ingenLedd, foersteLedd, tredjeLedd} {
		if rom.ledd>>l&1 == 1 {
			rom.fra, rom.til = min(rom.fra, b.sisteDag(l)), max(rom.til, b.sisteDag(l))
		}
	}
	uten := b.fakta&erBosatt != 0 && (b.g.Oppholdstillatelser == nil || b.g.Bosettinger == nil)
	if uten && rom.ledd != 1<<ingenLedd {
		rom.fra, rom.til = 0, evig
	}
	if rom.signatur = signatur(rom.fra); rom.fra != rom.til && m != nil {
		frist := func(l ledd) uint64 {
			if uten {
				return uint64(l)
			}
			return uint64(b.sisteDag(l))
		}
		ff := viktige(leddtabell[:], b.fakta, func(x, y ledd) bool { return frist(x) != frist(y) })
		if uten {
			b.manglerFaktum(faktumFoerste, m)
		}
		b.manglerFor(ff, m)
		rom.signatur = b.terskler(fordeling(0, leddtabell[:], b.fakta, ff, frist), ff)
	}
	return rom
}

// sporFrist tells how the last day for a vedtak came about.
func (b *bilde) sporFrist(t *ToAar, sp *lov.Spor) {
	b.sporFristvilkaar(sp)
	rad := t.Rad
	if rad == nil {
		rad = paa(b.r.Maalgruppe.I(b.g.Lov), b.lov)
	}
	switch t.Utfall {
	case lov.Oppfylt:
		sp.Legg(&regelSisteDag, rad, lov.Oppfylt, FaktumSisteDag.PaaDag(t.SisteDag))
	case lov.IkkeOppfylt:
		sp.Legg(&regelIngenFrist, rad, lov.IkkeOppfylt)
	default:
		sp.Legg(&regelUavklartFrist, rad, lov.Uavklart)
	}
}

func (b *bilde) sporFristvilkaar(sp *lov.Spor) {
	switch {
	case b.mangler.felt == feltFra, b.mangler.felt == feltBosettinger:
		b.ikkeOppgitt(sp, paa(b.r.Maalgruppe.I(b.g.Lov), b.lov))
		return
	case b.hull == hullITillatelse:
		b.ikkeOppgitt(sp, paa(b.r.Innvandrer.I(b.g.Lov), b.lov))
		return
	case b.bare(faktumTillatelse, utenTillatelse):
		b.sporInnvandrer(sp)
		return
	}
	if b.sporTillatelse(sp); b.bare(faktumTillatelse, annenTillatelse) {
		return
	}
	if b.sporBosatt(sp); !b.bare(faktumBosatt, ikkeBosatt) {
		b.sporGruppe(sp)
	}
}
