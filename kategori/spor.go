package kategori

import (
	"cmp"
	"fmt"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// spor tells how the answer d came about: the conditions in the order of the decision table until one of them settles it, with those
// that said no, and last the row.
func (b *bilde) spor(d *Dag, sp *lov.Spor) {
	b.sporVilkaar(sp)
	rad := d.Versjon
	if rad == nil {
		rad = paa(b.r.Maalgruppe.I(b.g.Lov), b.lov)
	}
	switch {
	case d.Utfall == lov.Uavklart:
		sp.Legg(&regelUavklart, rad, lov.Uavklart)
	case d.Rad == 0:
		sp.Legg(&regelUansett, rad, d.Utfall, FaktumKategori.Er(int64(d.Kategori)))
	default:
		sp.Legg(&regelRad, rad, d.Utfall, FaktumRad.Er(int64(d.Rad)), FaktumKategori.Er(int64(d.Kategori)))
	}
}

// ikkeOppgitt tells that what a condition turns on is not given.
func (b *bilde) ikkeOppgitt(sp *lov.Spor, rad *lov.Rad) {
	sp.Legg(&regelIkkeOppgitt, rad, lov.Uavklart)
}

// bare reports whether a fact has one of the values v and no other.
func (b *bilde) bare(f faktum, v mengde) bool { return b.fakta&verdier[f]&^v == 0 }

// sporVilkaar tells the conditions.
func (b *bilde) sporVilkaar(sp *lov.Spor) {
	if b.hull == hullITillatelse {
		b.ikkeOppgitt(sp, paa(b.r.Innvandrer.I(b.g.Lov), b.lov))
		return
	}
	if b.sporInnvandrer(sp); b.bare(faktumTillatelse, erStatsborger|utenTillatelse) {
		return
	}
	if b.sporTillatelse(sp); b.bare(faktumTillatelse, annenTillatelse) {
		return
	}
	if b.sporBosatt(sp); b.bare(faktumBosatt, ikkeBosatt) || b.hull == hullIBosetting {
		return
	}
	if b.sporEoes(sp); b.bare(faktumEoes, erEoes) {
		return
	}
	if b.sporBrudd(sp); b.bare(faktumBrutt, harBrutt) {
		return
	}
	if !b.sporGruppe(sp) {
		return
	}
	if b.sporArbeid(sp); b.bare(faktumArbeid, iArbeid|iArbeidTarAlt) || b.bareUtenAvtale() {
		return
	}
	if b.fakta&erKollektiv != 0 {
		b.sporKollektiv(sp)
	}
	if b.fakta&(paragraf9Alle&^erKollektiv) != 0 {
		b.spor43h(sp)
	}
}

// bareUtenAvtale reports whether agreement is required and missing.
func (b *bilde) bareUtenAvtale() bool {
	return b.bare(faktumTillatelse, avtalegruppe) && b.bare(faktumAvtale, utenAvtale)
}

// sporGruppe tells the age, the agreement and the two years, and reports whether there is more to ask.
func (b *bilde) sporGruppe(sp *lov.Spor) bool {
	if b.hull == hullIFoersteLedd {
		b.ikkeOppgitt(sp, b.alderRad())
		return false
	}
	if b.bare(faktumTillatelse, erFamilie) {
		b.sporTredje(sp)
		return false
	}
	b.sporAlder(sp)
	switch {
	case b.bare(faktumAlder, under18):
		return false
	case b.bare(faktumAlder, overAldersgruppen):
		b.sporTredje(sp)
		return false
	}
	if b.introduksjon() {
		b.sporParagraf2(sp)
		return false
	}
	b.sporAvtale(sp)
	if b.bareUtenAvtale() {
		b.sporTredje(sp)
		return b.r.OgsaaUtenAvtale && !b.bare(faktumTredje, utenforTredje)
	}
	b.sporFoerste(sp)
	return !b.bare(faktumFoerste, utenforFoerste)
}

// sporParagraf2 tells the need, the agreement and the two years of introduksjonsloven § 2. The need is no part of the two years.
func (b *bilde) sporParagraf2(sp *lov.Spor) {
	if !b.tilFrist {
		b.sporBehov(sp)
		if b.bare(faktumBehov, utenBehov) {
			return
		}
	}
	if b.sporAvtale(sp); b.bareUtenAvtale() {
		b.sporTredje(sp)
		return
	}
	b.sporFoerste(sp)
}

func (b *bilde) sporBehov(sp *lov.Spor) {
	rad := paa(&b.r.Behov, b.lov)
	switch {
	case rad == nil:
	case b.g.Behov == lov.Ukjent:
		b.ikkeOppgitt(sp, rad)
	default:
		sp.Legg(&regelBehov, rad, lov.OppfyltHvis(b.g.Behov == lov.Ja), FaktumBehov.Er(int64(b.g.Behov)))
	}
}

// alderRad is the provision that says which day the age is that of.
func (b *bilde) alderRad() *lov.Rad {
	if b.introduksjon() {
		return paa(&b.r.Maalgruppe.Introduksjon, b.lov)
	}
	return paa(&b.r.Alder, b.lov)
}

// sporInnvandrer tells whether the person is an innvandrer: someone with a permit who is no citizen (§ 2 bokstav b).
func (b *bilde) sporInnvandrer(sp *lov.Spor) {
	rad, dag := paa(b.r.Innvandrer.I(b.g.Lov), b.lov), FaktumDag.PaaDag(b.dag)
	switch {
	case b.fakta&erStatsborger != 0:
		sp.Legg(b.regel(&regelStatsborger), rad, lov.IkkeOppfylt, FaktumStatsborgerFra.PaaDag(b.g.NorskStatsborgerFra))
	case b.tillatelse < 0:
		sp.Legg(&regelUtenTillatelse, rad, lov.IkkeOppfylt, dag)
	default:
		i := b.tillatelse
		o := &b.g.Oppholdstillatelser[i]
		sp.Legg(&regelInnvandrer, rad, lov.OppfyltHvis(b.fakta&utenTillatelse == 0),
			dag, FaktumTillatelse.Er(int64(i)), FaktumHjemmel.Er(int64(o.Hjemmel)), FaktumInnvilgelse.PaaDag(o.Vedtaksdato))
		o.sporSlutt(sp)
	}
}

// sporSlutt adds the days that end a permit.
func (o *Oppholdstillatelse) sporSlutt(sp *lov.Spor) {
	if o.GyldigTil != 0 {
		sp.Mer(FaktumGyldigTil.PaaDag(o.GyldigTil))
	}
	if o.TilbakekaltFra != 0 {
		sp.Mer(FaktumTilbakekalt.PaaDag(o.TilbakekaltFra))
	}
}

// sporTillatelse tells which letter of § 9 the permit falls under.
func (b *bilde) sporTillatelse(sp *lov.Spor) {
	i := b.tillatelse
	o := &b.g.Oppholdstillatelser[i]
	regel := b.regelFor(o.Hjemmel)
	rad := paa(b.r.Paragraf9.I(b.g.Lov), b.lov)
	if b.omfattet(regel.bokstav) {
		rad = paa(b.r.Tillatelser[regel.bokstav-1].I(b.g.Lov), b.lov)
	}
	if regel.vilkaar == maaVaereFamilie {
		b.sporFamilie(sp, rad)
	}
	sp.Legg(&regelBokstav, rad, lov.OppfyltHvis(b.klasse.paragraf9()), FaktumTillatelse.Er(int64(i)), FaktumHjemmel.Er(int64(o.Hjemmel)), FaktumInnvilgelse.PaaDag(o.Vedtaksdato))
	o.sporSlutt(sp)
	switch regel.vilkaar {
	case maaVaereFornybar:
		sp.Mer(FaktumFornybar.Er(int64(o.Fornybar)))
	case maaVaereBarnefamilie:
		sp.Mer(FaktumBarnefamilie.Er(int64(o.Barnefamilie)))
	case maaVaereBarnefamilieEllerEnslig:
		sp.Mer(FaktumBarnefamilie.Er(int64(o.Barnefamilie)))
		sp.Mer(FaktumEnslig.Er(int64(b.g.EnsligMindreaarig)))
	default:
	}
}

// sporFamilie tells what § 9 første ledd bokstav f and andre ledd ask of the referanseperson, as far as it is known.
func (b *bilde) sporFamilie(sp *lov.Spor, rad *lov.Rad) {
	f := b.familie(b.tillatelse)
	p, hvilken := &f.o.Referanseperson, FaktumTillatelse.Er(int64(b.tillatelse))
	if f.hjemmel != lov.Ukjent {
		sp.Legg(b.regel(&regelReferanse), rad, lov.OppfyltHvis(f.hjemmel == lov.Ja), hvilken, FaktumReferansehjemmel.Er(int64(p.Hjemmel)), FaktumPermanent.Er(int64(p.Permanent)))
	}
	if f.permanent == lov.Nei {
		sp.Legg(b.regel(&regelPermanent), rad, lov.IkkeOppfylt, hvilken, FaktumPermanent.Er(int64(lov.Ja)))
		if !b.introduksjon() {
			b.r.PermanentReferanse.SporUtenfor(sp, b.lov)
		}
	} else if p.Permanent == lov.Ja && b.permanentTeller() {
		sp.Legg(&regelPermanent, paa(&b.r.PermanentReferanse, b.lov), lov.Oppfylt, hvilken, FaktumPermanent.Er(int64(lov.Ja)))
	}
	if f.femAar != lov.Ukjent {
		sp.Legg(b.regel(&regelFemAar), cmp.Or(paa(b.r.FemAar.I(b.g.Lov), b.lov), rad), lov.OppfyltHvis(f.femAar == lov.Ja),
			hvilken, FaktumReferanseFra.PaaDag(f.fra), FaktumSoeknad.PaaDag(f.o.Soeknadsdato), FaktumFemAar.PaaDag(f.grense))
	}
}

func (b *bilde) sporBosatt(sp *lov.Spor) {
	rad := paa(b.r.Maalgruppe.I(b.g.Lov), b.lov)
	switch {
	case b.g.Bosettinger == nil, b.hull == hullIBosetting:
		b.ikkeOppgitt(sp, rad)
	case b.bosetting < 0:
		sp.Legg(&regelIkkeBosatt, rad, lov.IkkeOppfylt, FaktumDag.PaaDag(b.dag))
	default:
		sp.Legg(&regelBosatt, rad, lov.Oppfylt)
		b.merBosetting(sp, b.bosetting)
	}
}

// merBosetting adds the facts of a bosetting.
func (b *bilde) merBosetting(sp *lov.Spor, k int) {
	sp.Mer(FaktumBosetting.Er(int64(k)))
	sp.Mer(FaktumBosattFra.PaaDag(b.fra(k)))
	if til := b.g.Bosettinger[k].Til; til != 0 {
		sp.Mer(FaktumBosattTil.PaaDag(til))
	}
}

func (b *bilde) sporEoes(sp *lov.Spor) {
	rad := paa(b.r.Eoes.I(b.g.Lov), b.lov)
	switch {
	case rad == nil:
	case b.g.EoesEllerNordisk == lov.Ukjent:
		b.ikkeOppgitt(sp, rad)
	default:
		sp.Legg(&regelEoes, rad, lov.OppfyltHvis(b.g.EoesEllerNordisk == lov.Ja), FaktumEoes.Er(int64(b.g.EoesEllerNordisk)))
	}
}

// sporBrudd tells whether the person has broken off or declined the programme, and whether § 37 c femte ledd excuses it.
func (b *bilde) sporBrudd(sp *lov.Spor) {
	rad := paa(b.r.Avbrutt.I(b.g.Lov), b.lov)
	switch {
	case rad == nil:
	case b.bare(faktumBrutt, ikkeBrutt):
		b.sporTilArbeid(sp)
		sp.Legg(&regelIkkeBrutt, rad, lov.IkkeOppfylt)
	case b.bare(faktumBrutt, harBrutt) && b.brutt >= 0:
		sp.Legg(&regelAvvist, rad, lov.Oppfylt, vedtak.FaktumVedtak.Er(int64(b.brutt)), vedtak.FaktumVedtaksdato.PaaDag(b.g.Vedtak[b.brutt].Vedtaksdato))
	case b.bare(faktumBrutt, harBrutt):
		sp.Legg(&regelAvbrutt, rad, lov.Oppfylt, FaktumAvbrutt.PaaDag(b.g.Avbrutt))
	default:
		b.ikkeOppgitt(sp, rad)
	}
}

// sporTilArbeid tells of each break that does not count because it was for work.
func (b *bilde) sporTilArbeid(sp *lov.Spor) {
	rad := paa(&b.r.KollektivTilArbeid, b.lov)
	if !b.unntakForArbeid() {
		return
	}
	for i := range b.g.Vedtak {
		v := &b.g.Vedtak[i]
		if v.Type != vedtak.Avvist || !v.IProgrammet() || v.Vedtaksdato >= b.dag {
			continue
		}
		for k := range b.g.Arbeidsforhold {
			if a := &b.g.Arbeidsforhold[k]; a.gaattUt(v.Vedtaksdato) == lov.Ja {
				sp.Legg(&regelAvvistTilArbeid, rad, lov.Oppfylt, vedtak.FaktumVedtak.Er(int64(i)), vedtak.FaktumVedtaksdato.PaaDag(v.Vedtaksdato),
					FaktumArbeidsforhold.Er(int64(k)), FaktumArbeidFra.PaaDag(a.begynner()))
				break
			}
		}
	}
	if b.g.Avbrutt != 0 && b.g.Avbrutt < b.dag {
		sp.Legg(&regelAvbruttTilArbeid, rad, lov.Oppfylt, FaktumAvbrutt.PaaDag(b.g.Avbrutt))
	}
}

func (b *bilde) sporAlder(sp *lov.Spor) {
	v := b.r.Maalgruppe.Paa(b.g.Lov, b.lov)
	rad := b.alderRad()
	regel := &regelAlder
	switch {
	case b.g.Foedselsdato == 0:
		b.ikkeOppgitt(sp, rad)
		return
	case b.fakta&under18 != 0:
		regel = &regelUnderAldersgruppen
	case b.fakta&overAldersgruppen != 0:
		regel = &regelOverAldersgruppen
	}
	sp.Legg(b.regel(regel), rad, lov.OppfyltHvis(regel == &regelAlder))
	if b.introduksjon() {
		sp.Mer(FaktumDag.PaaDag(b.dag))
	} else {
		sp.Mer(FaktumTillatelse.Er(int64(b.grunn)))
		sp.Mer(FaktumHjemmel.Er(int64(b.g.Oppholdstillatelser[b.grunn].Hjemmel)))
		sp.Mer(FaktumInnvilgelse.PaaDag(b.innvilgelse))
	}
	sp.Mer(FaktumFoedselsdato.PaaDag(b.g.Foedselsdato))
	sp.Mer(FaktumFraAlder.Er(int64(v.Verdi.Fra)))
	sp.Mer(FaktumTilAlder.Er(int64(v.Verdi.Til)))
}

// sporAvtale tells whether the person is settled by agreement, or is one for whom none is required.
func (b *bilde) sporAvtale(sp *lov.Spor) {
	if b.klasse == klasse(BokstavA) && !b.introduksjon() {
		b.sporEtterF(sp)
	}
	if b.bare(faktumTillatelse, kreverIkkeAvtale) {
		sp.Legg(b.regel(&regelUtenAvtalekrav), paa(b.r.UtenAvtalekrav.I(b.g.Lov), b.lov), lov.Oppfylt)
		if b.introduksjon() {
			sp.Mer(FaktumHjemmel.Er(int64(b.hjemmel(b.tillatelse))))
		} else {
			sp.Mer(FaktumBokstav.Er(int64(b.klasse.bokstav())))
		}
	}
	if b.bare(faktumTillatelse, fritatt) {
		return
	}
	rad := paa(b.r.Maalgruppe.I(b.g.Lov), b.lov)
	if !b.bare(faktumAvtale, etterAvtale) && !b.bare(faktumAvtale, utenAvtale) {
		b.ikkeOppgitt(sp, rad)
		return
	}
	avtale := b.g.Bosettinger[b.bosetting].EtterAvtale
	sp.Legg(&regelAvtale, rad, lov.OppfyltHvis(avtale == lov.Ja), FaktumBosetting.Er(int64(b.bosetting)), FaktumEtterAvtale.Er(int64(avtale)))
}

// sporEtterF tells of a permit under § 9 bokstav f before the one as a refugee (§ 8 andre ledd andre punktum), also while the provision was
// not in force.
func (b *bilde) sporEtterF(sp *lov.Spor) {
	mer := func(f int) {
		sp.Mer(FaktumTillatelse.Er(int64(f)))
		sp.Mer(FaktumInnvilgelse.PaaDag(b.g.Oppholdstillatelser[f].Vedtaksdato))
	}
	if rad := paa(&b.r.FlyktningEtterFamilie, b.lov); rad != nil {
		if sp.Legg(&regelFlyktningEtterFamilie, rad, lov.OppfyltHvis(b.etterF >= 0)); b.etterF >= 0 {
			mer(b.etterF)
		}
		return
	}
	if rad, _ := b.r.FlyktningEtterFamilie.Utenfor(b.lov); rad != nil {
		if f := b.hattF(); f >= 0 {
			sp.Legg(&regelHarHattFamilietillatelse, rad, lov.Oppfylt)
			mer(f)
			b.r.FlyktningEtterFamilie.SporUtenfor(sp, b.lov)
		}
	}
}

// sporFoerste tells the two years of § 8 første ledd, or of introduksjonsloven § 2.
func (b *bilde) sporFoerste(sp *lov.Spor) {
	rad, t := paa(b.toAarFoerste(), b.lov), &b.foerste
	switch {
	case rad == nil:
	case b.introduksjon() && b.klasse != klasse(BokstavG):
		b.sporTredje(sp)
	case b.introduksjon():
		o := &b.g.Oppholdstillatelser[t.tillatelse]
		sp.Legg(&regelToAarFraTillatelsen, rad, lov.OppfyltHvis(!t.ute(b.dag)), FaktumToAarFra.PaaDag(t.fra), FaktumToAar.PaaDag(t.grense),
			FaktumTillatelse.Er(int64(t.tillatelse)), FaktumHjemmel.Er(int64(o.Hjemmel)))
	case b.g.Bosettinger == nil && !b.r.FraTillatelse:
		b.ikkeOppgitt(sp, rad)
	case t.fra == 0:
		sp.Legg(&regelToAarIkkeBegynt, rad, lov.Oppfylt)
	default:
		o := &b.g.Oppholdstillatelser[t.tillatelse]
		sp.Legg(&regelToAar, rad, lov.OppfyltHvis(!t.ute(b.dag)), FaktumToAarFra.PaaDag(t.fra), FaktumToAar.PaaDag(t.grense),
			FaktumTillatelse.Er(int64(t.tillatelse)), FaktumHjemmel.Er(int64(o.Hjemmel)), FaktumInnvilgelse.PaaDag(o.Vedtaksdato))
		if t.bosetting >= 0 {
			b.merBosetting(sp, t.bosetting)
		}
	}
}

// sporTredje tells the two years of § 8 tredje ledd.
func (b *bilde) sporTredje(sp *lov.Spor) {
	rad, t := paa(b.r.ToAarTredje.I(b.g.Lov), b.lov), &b.tredje
	switch {
	case rad == nil:
	case b.g.Bosettinger == nil:
		b.ikkeOppgitt(sp, rad)
	default:
		sp.Legg(b.regel(&regelToAarKanTilbys), rad, lov.OppfyltHvis(!t.ute(b.dag)), FaktumToAarFra.PaaDag(t.fra), FaktumToAar.PaaDag(t.grense), FaktumBosetting.Er(int64(t.bosetting)))
	}
}

// sporArbeid tells whether a post or an offer takes the right away, and whether one has ended.
func (b *bilde) sporArbeid(sp *lov.Spor) {
	v := b.r.Arbeid.Paa(b.lov)
	if v == nil {
		b.sporArbeidUtenfor(sp)
		return
	}
	timer := FaktumKravTimer.Er(int64(v.Verdi))
	switch {
	case b.arbeid >= 0:
		sp.Legg(&regelArbeid, &v.Rad, lov.Oppfylt, timer)
		b.merArbeid(sp, b.arbeid, b.dag)
	case b.bare(faktumArbeid, ledig):
		sp.Legg(&regelIkkeArbeid, &v.Rad, lov.IkkeOppfylt, timer)
	default:
		b.ikkeOppgitt(sp, &v.Rad)
	}
	if b.sluttet != 0 {
		sp.Legg(&regelArbeidOpphoert, paa(&b.r.ArbeidOpphoert, b.lov), lov.Oppfylt, FaktumArbeidSlutt.PaaDag(b.sluttet))
		b.merArbeid(sp, b.opphoert, b.sluttet)
	}
}

// sporArbeidUtenfor tells of a post or an offer that would take rett og plikt away under § 8 fjerde ledd, on a day of the law without it.
func (b *bilde) sporArbeidUtenfor(sp *lov.Spor) {
	rad, _ := b.r.Arbeid.Utenfor(b.lov)
	if rad == nil {
		return
	}
	krav := int64(tall(&b.r.Arbeid, rad.Fra)) * lov.Mikro
	if i := b.stoerstePost(); i >= 0 && b.g.Arbeidsforhold[i].minst(krav) == lov.Ja {
		sporPostUtenfor(b, sp, &b.r.Arbeid, i)
	}
}

// sporPostUtenfor tells of a post or an offer that a provision would have asked for, on a day of the law without it.
func sporPostUtenfor[T fmt.Stringer](b *bilde, sp *lov.Spor, t *lov.Tabell[T], i int) {
	if rad, _ := t.Utenfor(b.lov); rad != nil {
		sp.Legg(&regelHarArbeid, rad, lov.Oppfylt)
		b.merPost(sp, i)
		t.SporUtenfor(sp, b.lov)
	}
}

// merPost adds the post or offer i.
func (b *bilde) merPost(sp *lov.Spor, i int) {
	a := &b.g.Arbeidsforhold[i]
	sp.Mer(FaktumArbeidsforhold.Er(int64(i)))
	sp.Mer(FaktumArbeidFra.PaaDag(a.begynner()))
	if a.TimerPerUke.Gitt() {
		sp.Mer(FaktumTimer.Er(a.TimerPerUke.Millionter()))
	}
}

// merArbeid adds the post i, with the hours that it, or with T27 sum all posts, had on d.
func (b *bilde) merArbeid(sp *lov.Spor, i int, d date.Date) {
	a := &b.g.Arbeidsforhold[i]
	timer := a.TimerPerUke.Millionter()
	if b.r.SumAvStillinger {
		timer, _ = b.timer(d)
	}
	sp.Mer(FaktumArbeidsforhold.Er(int64(i)))
	sp.Mer(FaktumTimer.Er(timer))
	sp.Mer(FaktumArbeidFra.PaaDag(a.begynner()))
}

// sporKollektiv tells what collective protection gives.
func (b *bilde) sporKollektiv(sp *lov.Spor) {
	if rad := paa(&b.r.Kollektiv, b.perLov); rad != nil {
		sp.Legg(&regel37c, rad, lov.Oppfylt)
		b.sporKanAvslaa(sp)
		return
	}
	v := b.r.KollektivIProgram.Paa(b.perLov)
	switch {
	case v == nil:
		b.r.Kollektiv.SporUtenfor(sp, b.perLov)
	case b.bare(faktumKollektiv, ordinaert):
		sp.Legg(&regelKollektivIProgram, &v.Rad, lov.IkkeOppfylt, FaktumFoer.PaaDag(v.Verdi.Dag))
	case b.bare(faktumKollektiv, iProgram):
		i := b.foerste34
		sp.Legg(&regelKollektivFoer, &v.Rad, lov.Oppfylt, FaktumFoer.PaaDag(v.Verdi.Dag), FaktumTillatelse.Er(int64(i)), FaktumInnvilgelse.PaaDag(b.innvilget(i)))
		if b.program >= 0 {
			sp.Legg(&regelKollektivIProgram, &v.Rad, lov.Oppfylt, FaktumFoer.PaaDag(v.Verdi.Dag),
				vedtak.FaktumVedtak.Er(int64(b.program)), vedtak.FaktumStartdato.PaaDag(b.g.Vedtak[b.program].Startdato))
		}
	default:
		b.ikkeOppgitt(sp, &v.Rad)
	}
}

// sporKanAvslaa tells that kommunen may refuse krav from someone with work or an offer of it: whether it is tilnærmet fulltid is for
// kommunen to judge (§ 37 c første ledd tredje punktum; before it forskriften § 43 j, of programmes that begin on its first day or later).
func (b *bilde) sporKanAvslaa(sp *lov.Spor) {
	i := b.stoerstePost()
	if i < 0 {
		return
	}
	v := b.r.KanAvslaa.Paa(b.lov)
	if v == nil {
		sporPostUtenfor(b, sp, &b.r.KanAvslaa, i)
		return
	}
	if p := b.begyntFoer(v.Verdi.StarterFra); p >= 0 {
		sp.Legg(&regelKanAvslaa, &v.Rad, lov.IkkeOppfylt, FaktumFoer.PaaDag(v.Verdi.StarterFra),
			vedtak.FaktumVedtak.Er(int64(p)), vedtak.FaktumStartdato.PaaDag(b.g.Vedtak[p].Startdato))
	} else {
		sp.Legg(&regelKanAvslaa, &v.Rad, lov.Skjoenn)
	}
	b.merPost(sp, i)
}

// stoerstePost is the post or offer of most hours that stands on the day, of several the first begun, then the first in the list; -1: none.
func (b *bilde) stoerstePost() int {
	stoerst := -1
	for i := range b.g.Arbeidsforhold {
		a := &b.g.Arbeidsforhold[i]
		if a.staar(b.dag) == lov.Ja && (stoerst < 0 || a.stoerre(&b.g.Arbeidsforhold[stoerst])) {
			stoerst = i
		}
	}
	return stoerst
}

func (a *Arbeidsforhold) stoerre(annen *Arbeidsforhold) bool {
	if x, y := a.TimerPerUke.Millionter(), annen.TimerPerUke.Millionter(); x != y {
		return x > y
	}
	return a.begynner() < annen.begynner()
}

// spor43h tells whether the person left § 34 with a vedtak under chapter 6A.
func (b *bilde) spor43h(sp *lov.Spor) {
	rad := paa(&b.r.EtterKollektiv, b.lov)
	switch {
	case rad == nil:
	case b.bare(faktum43h, uten43h):
		sp.Legg(&regelIkke43h, rad, lov.IkkeOppfylt)
	case b.bare(faktum43h, med43h):
		v, o := &b.g.Vedtak[b.vedtak6A], &b.g.Oppholdstillatelser[b.overgangTil]
		b.spor34(sp, rad, b.foerste34)
		if b.siste34 != b.foerste34 {
			b.spor34(sp, rad, b.siste34)
		}
		sp.Legg(&regel43hVedtak, rad, lov.Oppfylt, vedtak.FaktumVedtak.Er(int64(b.vedtak6A)), vedtak.FaktumType.Er(int64(v.Type)), vedtak.FaktumVedtaksdato.PaaDag(v.Vedtaksdato))
		sp.Legg(&regel43hOvergang, rad, lov.Oppfylt, FaktumTillatelse.Er(int64(b.overgangTil)), FaktumHjemmel.Er(int64(o.Hjemmel)), FaktumInnvilgelse.PaaDag(b.overgang))
	default:
		b.ikkeOppgitt(sp, rad)
	}
}

func (b *bilde) spor34(sp *lov.Spor, rad *lov.Rad, i int) {
	sp.Legg(&regel43hTillatelse, rad, lov.Oppfylt, FaktumTillatelse.Er(int64(i)), FaktumInnvilgelse.PaaDag(b.innvilget(i)))
}
